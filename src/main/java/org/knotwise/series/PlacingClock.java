package org.knotwise.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.knotwise.scheduling.FreeTime;

/** Days and times of day on the practice's wall clock. */
record PlacingClock(ZoneId zone) {

    LocalDate day(FreeTime time) {
        return LocalDate.ofInstant(time.start(), zone);
    }

    /** Minutes since midnight at which it begins. */
    int minute(FreeTime time) {
        return minute(time.start());
    }

    int minute(Instant start) {
        return start.atZone(zone).toLocalTime().toSecondOfDay() / 60;
    }

    /** Minutes since the same midnight at which it ends. */
    int endMinute(FreeTime time) {
        return minute(time) + (int) Duration.between(time.start(), time.end()).toMinutes();
    }

    int daysBetween(FreeTime before, FreeTime time) {
        return (int) ChronoUnit.DAYS.between(day(before), day(time));
    }

    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
