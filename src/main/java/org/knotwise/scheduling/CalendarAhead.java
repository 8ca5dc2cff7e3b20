package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.springframework.transaction.annotation.Transactional;

/** Reads at once, for a long time ahead, what decides which times are free. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class CalendarAhead {

    /** For how many days it can be asked. */
    public static final int MOST_DAYS = 400;

    private final Calendar calendar;

    CalendarAhead(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The facts for one client, in as many statements for a year as for a day.
     *
     * @param therapists only these; empty for all of the practice
     * @param to the last day, included; {@link #MOST_DAYS} days at most
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public CalendarFacts of(ClientId client, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        requireDays(from, to);
        return calendar.read(from, to).facts(client, therapists);
    }

    static void requireDays(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("From 1 to " + MOST_DAYS + " days; not " + from + " to " + to);
        }
    }
}
