package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A deviation from a therapist's week, in whole minutes of the practice's wall clock. Two of one therapist never overlap.
 */
public sealed interface HoursException {

    LocalDateTime from();

    LocalDateTime to();

    /** For colleagues to read; may be empty. */
    String reason();

    default boolean overlaps(HoursException other) {
        return from().isBefore(other.to()) && other.from().isBefore(to());
    }

    /**
     * Not there, whatever the week says.
     *
     * @param to the first minute after it; a whole day ends when the next one begins
     */
    record Away(LocalDateTime from, LocalDateTime to, String reason) implements HoursException {

        public Away {
            requireInOrder(from, to);
        }

        /** Whole days, both included. */
        public static Away wholeDays(LocalDate first, LocalDate last, String reason) {
            return new Away(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), reason);
        }

        /** Whether it takes whole days only. */
        public boolean isWholeDays() {
            return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        }
    }

    /**
     * There at these hours of one day. All of a day together stand in for the week's hours of that day.
     *
     * @param location null if any will do
     */
    record OtherHours(
            LocalDate day,
            LocalTime begin,
            LocalTime end,
            @Nullable LocationId location,
            String reason) implements HoursException {

        public OtherHours {
            requireInOrder(day.atTime(begin), day.atTime(end));
        }

        @Override
        public LocalDateTime from() {
            return day.atTime(begin);
        }

        @Override
        public LocalDateTime to() {
            return day.atTime(end);
        }
    }

    private static void requireInOrder(LocalDateTime from, LocalDateTime to) {
        if (!from.isBefore(to)
                || !from.equals(from.truncatedTo(ChronoUnit.MINUTES))
                || !to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("From one whole minute to a later one; not " + from + " to " + to);
        }
    }
}
