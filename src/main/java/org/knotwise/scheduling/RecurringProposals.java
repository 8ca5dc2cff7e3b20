package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.springframework.transaction.annotation.Transactional;

/** Says what is free of appointments that recur, without a plan; changes nothing. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class RecurringProposals {

    private final Calendar calendar;
    private final Practice practice;

    RecurringProposals(Calendar calendar, Practice practice) {
        this.calendar = calendar;
        this.practice = practice;
    }

    /**
     * Each date of the recurrence with what is free of it: the time itself, or the nearest one within a week.
     *
     * @param therapists any of these; empty for any therapist
     * @return refused if there is no such date, there are more than {@link Recurrence#MOST_TIMES}, or one is in the past or
     *     further ahead than the practice books
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<RecurringProposal> propose(
            ClientId client, ServiceId serviceId, Set<AccountId> therapists, Recurrence recurrence) {
        Service service = calendar.service(serviceId);
        LocalDate today = practice.today();
        LocalDate last = today.plusDays(practice.policies().bookAheadDays());
        if (recurrence.from().isBefore(today) || recurrence.from().isAfter(last)) {
            return Outcome.refused("recurring.from");
        }
        List<LocalDateTime> times = recurrence.times();
        if (times.isEmpty()) {
            return Outcome.refused("recurring.none");
        }
        if (times.size() > Recurrence.MOST_TIMES) {
            return Outcome.refused("recurring.tooMany", Recurrence.MOST_TIMES);
        }
        if (times.getLast().toLocalDate().isAfter(last)) {
            return Outcome.refused("recurring.tooFar", practice.policies().bookAheadDays());
        }
        return Outcome.done(new RecurringProposal(client, service, fitted(client, service, therapists, times)));
    }

    private List<FittedTime> fitted(
            ClientId client, Service service, Set<AccountId> therapists, List<LocalDateTime> times) {
        CalendarExtract extract = calendar.read(
                times.getFirst().toLocalDate().minusDays(Fitter.DAYS_AROUND),
                times.getLast().toLocalDate().plusDays(Fitter.DAYS_AROUND));
        var fitter = new Fitter(extract, calendar.wall());
        var wanted = new Wanted(service.time(), service);
        List<FittedTime> dates = new ArrayList<>();
        for (LocalDateTime time : times) {
            dates.add(fitter.fit(client, wanted, time, therapists, null));
        }
        return dates;
    }
}
