package org.knotwise.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.knotwise.intake.IntakePart;

/** The fields of one step. */
abstract class StepFields extends Composite<Div> {

    StepFields() {
        getContent().addClassName("intake-step");
    }

    /** What was answered; empty if a field refused it and says so itself. */
    abstract Optional<IntakePart> read();
}
