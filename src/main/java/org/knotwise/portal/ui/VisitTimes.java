package org.knotwise.portal.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** When and where a visit is, as a client reads it, on the practice's wall clock. */
@Component
class VisitTimes {

    private final Practice practice;
    private final Clock clock;

    VisitTimes(Practice practice, Clock clock) {
        this.practice = practice;
        this.clock = clock;
    }

    /** This moment at the practice. */
    ZonedDateTime now() {
        return practice.local(Instant.now(clock));
    }

    /** Whether the visit is agreed and has not ended. */
    boolean isComing(AppointmentRow visit) {
        return switch (visit.status()) {
            case BOOKED -> visit.end().isAfter(Instant.now(clock));
            case DONE, CANCELLED, MISSED -> false;
        };
    }

    /** Such as: Tomorrow, 10:30. */
    String soon(AppointmentRow visit) {
        ZonedDateTime start = practice.local(visit.start());
        LocalDate today = now().toLocalDate();
        String time = Formats.time(start.toLocalTime());
        if (start.toLocalDate().equals(today)) {
            return Words.of("portal.visit.today", time);
        }
        return start.toLocalDate().equals(today.plusDays(1))
                ? Words.of("portal.visit.tomorrow", time)
                : Formats.moment(start);
    }

    /** Such as: Tue 22 Sep, 10:30; with the year for a day of another year. */
    String moment(AppointmentRow visit) {
        ZonedDateTime start = practice.local(visit.start());
        return start.getYear() == now().getYear()
                ? Formats.moment(start)
                : Formats.date(start.toLocalDate()) + ", " + Formats.time(start.toLocalTime());
    }

    /** Such as: Ines Okafor, Room 2, 60 minutes. */
    static String whoAndWhere(AppointmentRow visit) {
        return Words.of(
                "portal.visit.whoAndWhere",
                visit.therapistName(),
                visit.roomName(),
                Duration.between(visit.start(), visit.end()).toMinutes());
    }
}
