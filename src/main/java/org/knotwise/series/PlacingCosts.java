package org.knotwise.series;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;

/**
 * What each departure from the best costs: the one place that says so. Costs are whole numbers, sixtieths of a point, so
 * that a minute earlier or later than the last session began costs 1.
 */
record PlacingCosts(Preferences preferences) {

    static final int POINT = 60;

    static final int DAY_OFF_IDEAL = 10 * POINT;
    static final int OTHER_THERAPIST = 40 * POINT;
    static final int CHANGE_OF_THERAPIST = 25 * POINT;
    static final int WEEKDAY = 15 * POINT;
    static final int HOURS = 10 * POINT;
    static final int CHANGE_OF_ROOM = 3 * POINT;
    static final int MINUTE_OFF_START = POINT / 60;

    int therapist(AccountId therapist) {
        return preferences.therapist() == null || preferences.therapist().equals(therapist) ? 0 : OTHER_THERAPIST;
    }

    int weekday(DayOfWeek day) {
        return preferences.weekdays().isEmpty() || preferences.weekdays().contains(day) ? 0 : WEEKDAY;
    }

    /** Both in minutes since midnight. */
    int hours(int begin, int end) {
        boolean early = preferences.from() != null && begin < minutes(preferences.from());
        boolean late = preferences.to() != null && end > minutes(preferences.to());
        return early || late ? HOURS : 0;
    }

    static int gap(int days, Gap gap) {
        return Math.abs(days - gap.ideal()) * DAY_OFF_IDEAL;
    }

    static int start(int minutesOff) {
        return Math.abs(minutesOff) * MINUTE_OFF_START;
    }

    static int change(AccountId before, AccountId therapist) {
        return before.equals(therapist) ? 0 : CHANGE_OF_THERAPIST;
    }

    static int change(RoomId before, RoomId room) {
        return before.equals(room) ? 0 : CHANGE_OF_ROOM;
    }

    /** What a session costs at this time by itself, and after the session before, if there is one. */
    List<CostPart> of(FreeTime time, @Nullable FreeTime before, Gap gap, PlacingClock clock) {
        List<CostPart> parts = new ArrayList<>();
        add(parts, CostKind.OTHER_THERAPIST, therapist(time.therapist()));
        add(parts, CostKind.WEEKDAY, weekday(clock.day(time).getDayOfWeek()));
        add(parts, CostKind.HOURS, hours(clock.minute(time), clock.endMinute(time)));
        if (before != null) {
            add(parts, CostKind.GAP, gap(clock.daysBetween(before, time), gap));
            add(parts, CostKind.CHANGE_OF_THERAPIST, change(before.therapist(), time.therapist()));
            add(parts, CostKind.CHANGE_OF_ROOM, change(before.room(), time.room()));
            add(parts, CostKind.START, start(clock.minute(time) - clock.minute(before)));
        }
        return List.copyOf(parts);
    }

    private static void add(List<CostPart> parts, CostKind kind, int cost) {
        if (cost > 0) {
            parts.add(new CostPart(kind, cost));
        }
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
