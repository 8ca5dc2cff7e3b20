package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.practice.Policies;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Why an appointment does not take place. Suggests "late" where the practice counts it as late, and says so. */
class CancelForm implements FormDialog.Form<CancelReason> {

    private final RadioButtonGroup<CancelReason> reason = new RadioButtonGroup<>(Words.of("appointments.cancel.why"));
    private final Div all = new Div(new Paragraph(Words.of("appointments.cancel.text")));

    CancelForm(AppointmentRow appointment, Policies policies, Instant now) {
        boolean begun = !now.isBefore(appointment.start());
        boolean late = Duration.between(now, appointment.start()).compareTo(policies.lateWithin()) < 0;
        reason.setItems(possible(begun));
        reason.setItemLabelGenerator(one -> Words.of("cancelReason", one));
        reason.setValue(begun ? CancelReason.NO_SHOW : late ? CancelReason.LATE : CancelReason.CLIENT);
        if (late && !begun) {
            reason.setHelperText(Words.of("appointments.cancel.late", policies.lateWithinHours()));
        }
        reason.addClassName("scheduling-cancel__reasons");
        all.add(reason);
    }

    private static List<CancelReason> possible(boolean begun) {
        List<CancelReason> reasons = new ArrayList<>(List.of(CancelReason.values()));
        if (!begun) {
            reasons.remove(CancelReason.NO_SHOW);
        }
        return reasons;
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<CancelReason> read() {
        return reason.getOptionalValue();
    }
}
