package org.knotwise.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.ServiceId;

/**
 * What a client who waits wishes.
 *
 * @param appointment the one that is to be earlier, and whose time is given back then; null to wait for a new one
 * @param service of a new one; null for the next session of the plan
 * @param therapist null if anybody of the practice will do
 * @param days on which the client can come; empty for any
 * @param from the earliest time of day at which a treatment may begin
 * @param to the latest time of day at which it may begin, not before {@code from}
 * @param earliest the first day
 * @param expiresOn the last day, and when the waiting ends; within a year of {@code earliest}
 * @param note for whoever books, at most 1000 characters
 */
public record WaitlistWish(
        @Nullable AppointmentId appointment,
        @Nullable ServiceId service,
        @Nullable AccountId therapist,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        LocalDate earliest,
        LocalDate expiresOn,
        String note) {

    public static final int NOTE_LIMIT = 1000;

    public WaitlistWish {
        days = Set.copyOf(days);
        if (to.isBefore(from) || expiresOn.isBefore(earliest) || expiresOn.isAfter(earliest.plusYears(1))) {
            throw new IllegalArgumentException("A wish runs from an earlier to a later time, and for a year at most");
        }
        if (note.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("A note has at most 1000 characters");
        }
    }

    /** Whether a treatment that begins then would do, by the practice's clock. */
    public boolean takes(ZonedDateTime start, AccountId by) {
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        return (therapist == null || therapist.equals(by))
                && (days.isEmpty() || days.contains(day.getDayOfWeek()))
                && !day.isBefore(earliest)
                && !day.isAfter(expiresOn)
                && !time.isBefore(from)
                && !time.isAfter(to);
    }
}
