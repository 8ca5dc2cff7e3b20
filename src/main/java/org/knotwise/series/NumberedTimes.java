package org.knotwise.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.knotwise.scheduling.FreeTime;

/** Times of a session as plain numbers, each at the place that it has in the list. */
final class NumberedTimes {

    final List<FreeTime> times;
    /** Days since 1970. */
    final int[] day;
    /** Where in the grid. */
    final int[] cell;
    /** What each costs by itself. */
    final int[] cost;

    final boolean[] overnight;

    NumberedTimes(List<FreeTime> times, Duration turnOver, Grid grid, PlacingCosts costs, PlacingClock clock) {
        this.times = times;
        day = new int[times.size()];
        cell = new int[times.size()];
        cost = new int[times.size()];
        overnight = new boolean[times.size()];
        // Many begin at the same moment, one after the other: what follows from the moment alone is worked out once.
        Instant start = Instant.MIN;
        LocalDate date = LocalDate.MIN;
        Instant midnight = Instant.MIN;
        int minute = 0;
        int ofTheMoment = 0;
        for (int i = 0; i < times.size(); i++) {
            FreeTime time = times.get(i);
            if (!time.start().equals(start)) {
                start = time.start();
                if (!start.isBefore(midnight) || i == 0) {
                    date = clock.day(time);
                    midnight = clock.endOf(date);
                }
                minute = clock.minute(start);
                ofTheMoment = costs.weekday(date.getDayOfWeek()) + costs.hours(minute, clock.endMinute(time));
            }
            day[i] = (int) date.toEpochDay();
            cell[i] = grid.cell(time, minute);
            cost[i] = ofTheMoment + costs.therapist(time.therapist());
            overnight[i] = time.end().plus(turnOver).isAfter(midnight);
        }
    }

    int size() {
        return day.length;
    }

    int firstDay() {
        return day[0];
    }

    int lastDay() {
        return day[day.length - 1];
    }

    /** The place of the first time on that day or later. */
    int firstOn(int wanted) {
        int found = Arrays.binarySearch(day, wanted);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && day[found - 1] == wanted) {
            found--;
        }
        return found;
    }
}
