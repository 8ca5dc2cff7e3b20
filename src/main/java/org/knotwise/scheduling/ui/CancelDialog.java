package org.knotwise.scheduling.ui;

import java.time.Instant;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Asks why an appointment does not take place, and calls it off. */
@NamedInterface("dialog")
public final class CancelDialog {

    private CancelDialog() {}

    /**
     * Opens it.
     *
     * @param afterwards runs once it was called off
     */
    public static void open(AppointmentRow row, Appointments appointments, Practice practice, Runnable afterwards) {
        Instant now = practice.now();
        FormDialog.open(
                Words.of("appointments.cancel.title", Formats.moment(practice.local(row.start()))),
                Words.of("appointments.cancel.confirm"),
                new CancelForm(row, practice.policies(), now),
                reason -> appointments.cancel(row.client(), row.id(), reason),
                () -> {
                    Notices.done(row.session() == null ? "appointments.calledOff" : "appointments.cancelled");
                    afterwards.run();
                });
    }
}
