package org.knotwise.scheduling.internal;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionTimes;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Answers for the plans when their sessions are. */
@Component
class PlanSessionTimes implements SessionTimes {

    private final Appointments appointments;
    private final Practice practice;

    PlanSessionTimes(Appointments appointments, Practice practice) {
        this.appointments = appointments;
        this.practice = practice;
    }

    @Override
    public Map<SessionId, LocalDateTime> of(ClientId client) {
        Map<SessionId, LocalDateTime> times = new HashMap<>();
        for (AppointmentRow row : appointments.of(client)) {
            SessionId session = row.session();
            if (session != null && row.status() != AppointmentStatus.CANCELLED) {
                times.put(session, practice.local(row.start()).toLocalDateTime());
            }
        }
        return times;
    }
}
