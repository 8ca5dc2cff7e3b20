package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Optional;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** A service: its name, how long it takes, and how long its room is kept free afterwards. */
class ServiceForm implements FormDialog.Form<ServiceForm.Draft> {

    private static final int STEP = 5;

    /** What was entered. */
    record Draft(String name, Duration length, Duration turnOver) {}

    private final NameForm name = new NameForm("practice.serviceName");
    private final WholeNumber length =
            new WholeNumber(Words.of("practice.serviceMinutes"), (int) TreatmentTime.SHORTEST.toMinutes(), (int)
                    TreatmentTime.LONGEST.toMinutes());
    private final WholeNumber turnOver =
            new WholeNumber(Words.of("practice.turnOver"), 0, (int) TreatmentTime.LONGEST_TURN_OVER.toMinutes());
    private final Div all = new Div(name.component(), length, turnOver);

    ServiceForm() {
        length.setStep(STEP);
        turnOver.setStep(STEP);
        length.setValue(60);
        turnOver.setValue(15);
        all.addClassName("scheduling-form");
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Draft> read() {
        Optional<String> typed = name.read();
        Optional<Integer> minutes = length.read();
        Optional<Integer> after = turnOver.read();
        return typed.isPresent() && minutes.isPresent() && after.isPresent()
                ? Optional.of(
                        new Draft(typed.get(), Duration.ofMinutes(minutes.get()), Duration.ofMinutes(after.get())))
                : Optional.empty();
    }
}
