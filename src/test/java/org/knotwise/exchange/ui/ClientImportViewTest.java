package org.knotwise.exchange.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.clients.ClientFilter;
import org.knotwise.clients.Clients;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.LikeRows;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Fixtures.class)
class ClientImportViewTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    private AccountId therapist = AccountId.random();

    @BeforeEach
    void openTheView() {
        therapist = fixtures.therapist("Ines O");
        open(SignedInAs.therapist(therapist), "clients-import");
    }

    @Test
    void importsTheListOfATherapistIntoTheOwnCare() throws IOException {
        upload(sample("client-list-us.tsv"));

        Select<Therapist> choice = therapistChoice();
        assertThat(choice.getListDataView().getItems()).containsExactly(new Therapist(therapist, "Ines O"));
        importAll("Import 300 clients");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(pageText()).contains("300 clients were imported.");
        assertThat(clients.count(ClientFilter.inCare(""))).isEqualTo(300);
    }

    @Test
    void asksWhatBecomesOfRowsLikeSomebodyBeforeItWrites() {
        upload("First name,Last name,DOB\nAda,Moss,1980-05-17\n");
        importAll("Import one client");
        open(SignedInAs.therapist(therapist), "clients-import");
        upload("First name,Last name,DOB\nAda,Moss,1980-05-17\nBen,Moss,2012-01-02\n");

        _click(button("Import 2 clients"));
        RadioButtonGroup<LikeRows> question = likeRows();
        assertThat(question.isInvalid()).isTrue();
        assertThat(clients.count(ClientFilter.inCare("moss"))).isEqualTo(1);

        _setValue(question, LikeRows.SKIP);
        importAll("Import one client");
        assertThat(clients.count(ClientFilter.inCare("moss"))).isEqualTo(2);
    }

    @Test
    void asksForTheOrderOfDatesThatCanBeReadInTwoWays() {
        upload("First name,Last name,DOB\nAda,Moss,03/04/1980\n");

        assertThat(_find(Button.class, spec -> spec.withText("Import one client")))
                .isEmpty();
        _setValue(dateOrder(), DateOrder.DAY_FIRST);

        assertThat(button("Import one client").isEnabled()).isTrue();
    }

    @Test
    void showsBadCellsAndOffersNoImport() {
        upload("First name,Last name,DOB\nAda,Moss,1980-05-17\nBen,Moss,2012-02-30\n");

        assertThat(pageText()).contains("Bad cells");
        assertThat(_find(Select.class)).isEmpty();
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoList() {
        upload("%PDF-1.7 <script>alert(1)</script>");

        assertThat(pageText()).contains("This is a PDF. Ask the former system for its list as CSV.");
    }

    @Test
    void readsNoMoreThanAListMayHave() {
        upload(new byte[11 * 1024 * 1024]);

        assertThat(pageText()).contains("The file is larger than 10 MB.");
    }

    @Test
    void showsMarkupInAFileAsText() {
        upload("First name,Last name,DOB,<img src=x onerror=alert(1)>\nAda,<b>Moss</b>,1980-05-17,x\n");

        Grid<?> columns = _get(Grid.class);
        assertThat(_size(columns)).isEqualTo(4);
        importAll("Import one client");
        assertThat(clients.rows("moss", 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.legalLastName()).isEqualTo("<b>Moss</b>"));
    }

    @Test
    void isNotThereForReception() {
        open(SignedInAs.reception(), "clients-import");

        assertThat(_find(Upload.class)).isEmpty();
    }

    private static void importAll(String verb) {
        _click(button(verb));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(pageText()).containsPattern("imported\\.");
        });
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Select<Therapist> therapistChoice() {
        return _get(Select.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<LikeRows> likeRows() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<DateOrder> dateOrder() {
        return _get(RadioButtonGroup.class);
    }

    private static void upload(String text) {
        upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(byte[] file) {
        UploadKt._upload(_get(Upload.class), "clients.csv", file);
        MockVaadin.clientRoundtrip(false);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ClientImportViewTest.class.getResourceAsStream("/org/knotwise/exchange/" + name))) {
            return in.readAllBytes();
        }
    }
}
