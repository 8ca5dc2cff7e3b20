package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.knotwise.atlas.Hold;
import org.knotwise.atlas.Technique;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** How long a technique was used, and how the pressure felt. */
class DoseFields extends Composite<Div> {

    private static final int STEP_SECONDS = 15;

    private final Technique technique;
    private final WholeNumber seconds;
    private final RadioButtonGroup<PressureFelt> pressure =
            Choice.words(Words.of("dose.pressure"), "pressure", List.of(PressureFelt.values()));

    DoseFields(Technique technique, boolean writable, Runnable changed) {
        this.technique = technique;
        this.seconds =
                new WholeNumber(Words.of("dose.seconds", technique.name()), 0, Treatment.LONGEST_SECONDS);
        Hold hold = technique.hold();
        seconds.setStep(STEP_SECONDS);
        seconds.setValue(hold == null ? 0 : (int) hold.longest().toSeconds());
        seconds.setReadOnly(!writable);
        pressure.setReadOnly(!writable);
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
        getContent().addClassName("visits-dose");
        getContent().add(seconds, pressure);
    }

    void show(Treatment treatment) {
        seconds.setValue(treatment.seconds());
        pressure.setValue(treatment.pressure());
    }

    /** A number of seconds that is none is left out, and the field says so. */
    Treatment read() {
        return new Treatment(technique.id(), seconds.read().orElse(0), pressure.getValue());
    }
}
