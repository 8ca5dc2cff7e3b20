package org.knotwise.scheduling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * By how much an appointment goes on the practice's wall clock, so that a change of daylight saving between two of them
 * leaves both at the hour that was meant.
 *
 * @param days later, or earlier if negative
 * @param ofDay by how much later in the day, or earlier if negative
 */
record Shift(long days, Duration ofDay) {

    static Shift between(LocalDateTime from, LocalDateTime to) {
        return new Shift(
                ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()),
                Duration.between(from.toLocalTime(), to.toLocalTime()));
    }

    LocalDateTime of(LocalDateTime time) {
        return time.plusDays(days).plus(ofDay);
    }
}
