package org.knotwise.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.ZoneId;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.identity.AccountId;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** A client draws where it hurts; what is drawn is kept at once, and given when every answer is there. */
@Import(Fixtures.class)
class PortalPainTest extends ViewTest {

    private static final String STROKE = """
            {"view": "back", "side": "RIGHT", "ink": "rings", "width": 2.5, "line": [60, 20, 61, 22]}""";
    private static final String NECK = """
            {"zone": "neck.angle", "side": "RIGHT", "ink": "rings"}""";

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Atlas atlas;

    @Autowired
    private PainDrawings drawings;

    private ClientId nora;
    private AccountId account;

    @SuppressWarnings("NullAway.Init") // both are set before each test
    PortalPainTest() {}

    @BeforeEach
    void aClient() {
        nora = fixtures.clientOf(fixtures.therapist("Ines Okafor"));
        account = fixtures.accountOf(nora);
        openPage();
    }

    @Test
    void whatIsDrawnIsThereAgainOnAnotherDeviceAndIsGivenWithItsAnswers() {
        draw("[" + STROKE + "]", "[" + NECK + "]", "[]");
        openPage();

        _click(_get(Button.class, spec -> spec.withText("Next: how strong is it?")));
        _click(_get(Button.class, spec -> spec.withText("Send to my therapist")));
        assertThat(drawings.of(nora)).isEmpty();
        _setValue(intensity(), 7);
        _click(_get(Button.class, spec -> spec.withText("Send to my therapist")));

        PainDrawingDetails given = drawings.latest(nora).orElseThrow();
        assertThat(given.byClient()).isTrue();
        assertThat(given.marks())
                .containsExactly(
                        new PainMark(new ZoneId("neck.angle"), Side.RIGHT, Score.of(7), PainQuality.THROBBING));
        assertThat(given.strokes()).hasSize(1).first().satisfies(stroke -> {
            assertThat(stroke.view()).isEqualTo("back");
            assertThat(stroke.side()).isNull();
            assertThat(stroke.points()).hasSize(2);
        });
        assertThat(pageText()).contains("Thank you", "your right");
        assertThat(drawings.unfinished(nora)).isEmpty();
    }

    @Test
    void theListGivesTheSameAsThePen() {
        draw("[" + STROKE + "]", "[" + NECK + "]", "[]");
        List<UnfinishedDrawing.Mark> drawn =
                drawings.unfinished(nora).orElseThrow().marks();
        SignedInAs.client(account, nora)
                .run(() -> drawings.keep(nora, UnfinishedDrawing.EMPTY).orThrow());
        openPage();
        _setValue(quality(), PainQuality.THROBBING);
        _click(_get(Button.class, spec -> spec.withText("Choose from a list instead")));

        tick(", your right", "neck.angle");

        assertThat(drawings.unfinished(nora).orElseThrow().marks()).isEqualTo(drawn);
    }

    @Test
    void whatAStrokeMarkedGoesWithItAndWhatWasTickedStays() {
        draw("[" + STROKE + "]", "[" + NECK + "]", "[]");
        toggle("{\"zone\": \"head.temple\", \"side\": \"LEFT\"}");
        draw("[]", "[]", "[" + NECK + "]");

        assertThat(drawings.unfinished(nora).orElseThrow().marks())
                .extracting(mark -> mark.zone().value())
                .containsExactly("head.temple");
        assertThat(drawings.unfinished(nora).orElseThrow().strokes()).isEmpty();
    }

    @Test
    void nothingMarkedIsSaidAndNothingIsAsked() {
        _click(_get(Button.class, spec -> spec.withText("Next: how strong is it?")));

        assertThat(pageText()).contains("Nothing is marked yet").doesNotContain("Since about when?");
    }

    @Test
    void theHomePageLeadsToWhatWasBegun() {
        draw("[" + STROKE + "]", "[" + NECK + "]", "[]");
        open(SignedInAs.client(account, nora), "my");

        _click(_get(Button.class, spec -> spec.withText("Go on with your drawing")));

        assertThat(pageText()).contains("Draw where it hurts");
    }

    private void openPage() {
        open(SignedInAs.client(account, nora), "my/pain");
    }

    private void tick(String side, String zone) {
        String label = atlas.zone(new ZoneId(zone)).orElseThrow().name() + side;
        Checkbox box = _find(Checkbox.class).stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        box.setValue(true);
        ComponentUtil.fireEvent(box, new ComponentValueChangeEvent<>(box, box, false, true));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<PainQuality> quality() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("How does it feel?"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Integer> intensity() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("How strong is it now?"));
    }

    private static void draw(String strokes, String marked, String unmarked) {
        String detail = "{\"strokes\": %s, \"marked\": %s, \"unmarked\": %s}".formatted(strokes, marked, unmarked);
        BodyMap map = _get(BodyMap.class);
        ComponentUtil.fireEvent(map, new BodyMap.DrawingChanged(map, true, new JsonMapper().readTree(detail)));
    }

    private static void toggle(String place) {
        BodyMap map = _get(BodyMap.class);
        ComponentUtil.fireEvent(map, new BodyMap.ZoneToggled(map, true, new JsonMapper().readTree(place)));
    }
}
