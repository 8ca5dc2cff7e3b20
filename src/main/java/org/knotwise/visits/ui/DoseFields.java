package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Hold;
import org.knotwise.atlas.Technique;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** How long a technique was used, and how the pressure felt; with a timer where there is something to hold. */
class DoseFields extends Composite<Div> {

    private static final int STEP_SECONDS = 15;

    private final Technique technique;
    private final @Nullable String reason;
    private final String secondsPart;
    private final String pressurePart;
    private final WholeNumber seconds;
    private final RadioButtonGroup<PressureFelt> pressure =
            Choice.words(Words.of("dose.pressure"), "pressure", List.of(PressureFelt.values()));

    /**
     * @param knot names the knot among the parts that are kept
     * @param reason why it was chosen although something speaks against it; null where nothing does
     */
    DoseFields(Technique technique, @Nullable String reason, String knot, Runnable changed) {
        this.technique = technique;
        this.reason = reason;
        this.secondsPart = "seconds@" + knot + "/" + technique.id().value();
        this.pressurePart = "pressure@" + knot + "/" + technique.id().value();
        this.seconds = new WholeNumber(Words.of("dose.seconds", technique.name()), 0, Treatment.LONGEST_SECONDS);
        Hold hold = technique.hold();
        seconds.setStep(STEP_SECONDS);
        seconds.setValue(hold == null ? 0 : (int) hold.longest().toSeconds());
        DraftKeeper.lookAfter(seconds, secondsPart);
        DraftKeeper.lookAfter(pressure, pressurePart);
        ChartKeys.step(pressure, "pressure");
        seconds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        pressure.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        var fields = new Div(seconds, pressure);
        fields.addClassName("visits-dose__fields");
        getContent().addClassName("visits-dose");
        if (hold != null) {
            getContent().add(new HoldTimer(technique.name(), hold.longest(), held -> {
                seconds.setValue(Math.min(held, Treatment.LONGEST_SECONDS));
                changed.run();
            }));
        }
        getContent().add(fields);
        if (reason != null) {
            var why = new Span(Words.of("chart.because", reason));
            why.addClassNames("kw-quiet", "kw-small", "visits-dose__why");
            getContent().add(why);
        }
    }

    void show(Treatment treatment) {
        seconds.setValue(treatment.seconds());
        pressure.setValue(treatment.pressure());
    }

    /** A number of seconds that is none is left out, and the field says so. */
    Treatment read() {
        return new Treatment(technique.id(), seconds.read().orElse(0), pressure.getValue(), reason);
    }

    /** What the fields say, by the names of their parts. */
    Map<String, String> texts() {
        @Nullable PressureFelt felt = pressure.getValue();
        @Nullable Integer held = seconds.getValue();
        return Map.of(
                secondsPart,
                held == null ? "" : held.toString(),
                pressurePart,
                felt == null ? "" : Words.of("pressure", felt));
    }
}
