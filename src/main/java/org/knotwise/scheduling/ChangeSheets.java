package org.knotwise.scheduling;

import java.util.List;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the steps of a change touch. Always in a transaction: outside of one, whoever reads would keep the connection
 * while waiting for a second one, and many at once would wait for each other.
 */
@Component
@Transactional(readOnly = true)
class ChangeSheets {

    private final AppointmentRepository appointments;
    private final Calendar calendar;

    ChangeSheets(AppointmentRepository appointments, Calendar calendar) {
        this.appointments = appointments;
        this.calendar = calendar;
    }

    /** Throws if there is no such appointment of that client, no such therapist or no such room. */
    ChangeSheet read(List<CalendarStep> steps) {
        var touched = ChangeSheet.touched(steps);
        var sheet = new ChangeSheet(steps, touched.isEmpty() ? List.of() : appointments.findByIdIn(touched));
        calendar.requireKnown(sheet.therapistsWished(), sheet.roomsWished());
        return sheet;
    }
}
