package org.knotwise.tracing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.atlas.ZoneId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.knotwise.tracing.ExamAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the drawing to what was felt, on the page. */
@Import(Fixtures.class)
class TracerPageTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private PainDrawings drawings;

    @Autowired
    private Knots knots;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private String address;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    TracerPageTest() {}

    @BeforeEach
    void aClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        address = "clients/" + client + "/tracer";
    }

    @Test
    void saysWhatBelongsHereWhileNothingIsDrawn() {
        open(SignedInAs.therapist(ines), address);

        assertThat(pageText()).contains("No drawing yet");
        assertThat(_find(Button.class, spec -> spec.withText("New drawing"))).hasSize(1);
    }

    @Test
    void leadsFromTheDrawingToAFinding() {
        draw();
        open(SignedInAs.therapist(ines), address);
        assertThat(pageText())
                .contains("Upper trapezius", "One muscle may explain all of it", "Temple, right", "not a diagnosis");

        _click(_find(Button.class, spec -> spec.withText("Add to exam list")).getFirst());
        assertThat(_find(Button.class, spec -> spec.withText("On the exam list")))
                .hasSize(1);
        answer(ExamAnswer.REPRODUCED);
        @SuppressWarnings({"unchecked", "rawtypes"})
        RadioButtonGroup<Integer> tenderness =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("How tender, 0 to 10"));
        _setValue(tenderness, 7);
        _click(_get(Button.class, spec -> spec.withText("Record what I found")));

        List<KnotRow> found = SignedInAs.therapist(ines).get(() -> knots.of(client));
        assertThat(found).singleElement().satisfies(knot -> {
            assertThat(knot.state()).isEqualTo(KnotState.ACTIVE);
            assertThat(knot.tenderness()).isEqualTo(7);
            assertThat(knot.place().side()).isEqualTo(Side.RIGHT);
        });
        assertThat(pageText()).contains("Recorded.");
    }

    @Test
    void theManagerReadsItAndChangesNothing() {
        draw();
        open(SignedInAs.manager(), address);

        assertThat(pageText()).contains("Upper trapezius");
        assertThat(_find(Button.class, spec -> spec.withText("Add to exam list")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("New drawing"))).isEmpty();
    }

    @Test
    void isNotThereForAColleagueOrTheDesk() {
        draw();
        AccountId tomas = fixtures.therapist("Tomas Brandl");
        open(SignedInAs.therapist(tomas), address);
        assertThat(pageText()).contains("There is nothing here").doesNotContain("Upper trapezius");
        open(SignedInAs.reception(), address);
        assertThat(UI.getCurrent()).isNotNull();
        assertThat(pageText()).doesNotContain("Upper trapezius");
    }

    private void draw() {
        SignedInAs.therapist(ines)
                .run(() -> drawings.draw(
                                client,
                                new PainDrawingDraft(
                                        List.of(mark("head.temple", 6), mark("neck.side", 4)), null, List.of(), ""))
                        .orThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void answer(ExamAnswer given) {
        RadioButtonGroup<ExamAnswer> group =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("What pressing Upper trapezius, right did"));
        _setValue(group, given);
    }

    private static PainMark mark(String zone, int intensity) {
        return new PainMark(new ZoneId(zone), Side.RIGHT, Score.of(intensity), PainQuality.THROBBING);
    }
}
