package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.clients.Languages;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.OwnLanguage;
import org.knotwise.papers.Papers;
import org.knotwise.plans.paper.PlanPaper;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;
import org.knotwise.shared.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Fixtures.class)
class PlanOnPaperTest extends ViewTest {

    @Autowired
    private PlanPaper paper;

    @Autowired
    private Papers papers;

    @Autowired
    private Languages languages;

    @Autowired
    private OwnLanguage own;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;

    @BeforeEach
    void inesHasAClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
    }

    @Test
    void isInTheLanguageOfTheClientAndNotOfTheTherapistWhoPrintsIt() throws IOException {
        PlanDetails plan = fixtures.acceptedPlan(nora, 4, new Gap(5, 7, 10));
        AccountId account = fixtures.accountOf(nora);
        SignedInAs.client(account, nora).run(() -> own.choose(Language.SPANISH));
        open(SignedInAs.therapist(ines), "clients/" + nora + "/plans/" + plan.id());

        byte[] pdf = Words.readBy(languages.locale(nora), () -> papers.pdf(paper.of(nora, plan.id(), Map.of())));

        assertThat(textOf(pdf))
                .contains("4 visitas en total", "22 sept 2026")
                .contains("mejor 7 días después de la anterior")
                .doesNotContain("visits", "Sep 2026");
        assertThat(pageText()).contains("To the record");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
