package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Gap;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a session would lie between those before and after it, whichever day it is held on. */
@Service
@Transactional(readOnly = true)
public class SessionGaps {

    private final Appointments appointments;
    private final Plans plans;
    private final Practice practice;

    SessionGaps(Appointments appointments, Plans plans, Practice practice) {
        this.appointments = appointments;
        this.plans = plans;
        this.practice = practice;
    }

    /** The gaps around the session on any day; its own present time does not count. */
    @Needs(Right.APPOINTMENT_READ)
    public Function<LocalDate, SessionGap> around(ClientId client, SessionId session) {
        BookableSession own = plans.toBook(client, session);
        Map<LocalDate, Gap> others = new HashMap<>();
        List<AppointmentRow> rows = appointments.of(client);
        for (AppointmentRow row : rows) {
            SessionId other = row.session();
            boolean counts = row.status() == AppointmentStatus.BOOKED || row.status() == AppointmentStatus.DONE;
            if (other != null && counts && !other.equals(session)) {
                others.put(
                        practice.local(row.start()).toLocalDate(),
                        plans.toBook(client, other).gap());
            }
        }
        return day -> SessionGap.on(day, own.gap(), others);
    }
}
