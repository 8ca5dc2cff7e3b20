package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.DayBookRepository;
import org.knotwise.scheduling.internal.DayListing;
import org.knotwise.scheduling.internal.WorkedQuery;
import org.knotwise.shared.TimeSpan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is in the calendar on some days, with all that a day's page shows of it, in one statement. */
@Service
@Transactional(readOnly = true)
public class DayBook {

    private final DayBookRepository appointments;
    private final WorkedQuery hours;
    private final Access access;
    private final Practice practice;

    DayBook(DayBookRepository appointments, WorkedQuery hours, Access access, Practice practice) {
        this.appointments = appointments;
        this.hours = hours;
        this.access = access;
        this.practice = practice;
    }

    /**
     * What begins on these days of the practice, both included, in one therapist's calendar, in order; cancelled
     * appointments are left out. A therapist sees the own calendar only; a colleague's is empty.
     */
    @Needs(Right.APPOINTMENT_READ)
    public List<DayEntry> of(AccountId therapist, LocalDate from, LocalDate to) {
        return switch (access.scope(Right.APPOINTMENT_READ)) {
            case Scope.Everyone() -> entries(therapist.value(), from, to);
            case Scope.CareTeamOf(var self) -> self.equals(therapist) ? entries(self.value(), from, to) : List.of();
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    /** What begins on a day of the practice in all calendars, in order; nothing for those who may not see all of them. */
    @Needs(Right.APPOINTMENT_READ)
    public List<DayEntry> ofPractice(LocalDate day) {
        return access.scope(Right.APPOINTMENT_READ) instanceof Scope.Everyone ? entries(null, day, day) : List.of();
    }

    /**
     * When a therapist is there on these days, both included: the stretches of each day in order, less absences and the
     * practice's holidays; a day without any is left out.
     */
    @Needs(Right.STAFF_READ)
    public Map<LocalDate, List<TimeSpan>> worked(AccountId therapist, LocalDate from, LocalDate to) {
        return new WorkedDays(hours.read(therapist, from, to), new WallClock(practice.zone())).between(from, to);
    }

    private List<DayEntry> entries(@Nullable UUID therapist, LocalDate from, LocalDate to) {
        var wall = new WallClock(practice.zone());
        return appointments.beginning(therapist, wall.startOf(from), wall.startOf(to.plusDays(1))).stream()
                .map(DayListing::entry)
                .toList();
    }
}
