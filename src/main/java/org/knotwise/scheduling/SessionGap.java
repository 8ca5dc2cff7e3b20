package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.Gap;

/**
 * How many calendar days lie between a session, if it were held on some day, and those before and after it.
 *
 * @param before days to the session before; null if there is none
 * @param limits what the plan asks for before this session
 * @param after days to the session after; null if there is none
 * @param afterLimits what the plan asks for before that one; null together with {@code after}
 */
public record SessionGap(
        @Nullable Integer before,
        Gap limits,
        @Nullable Integer after,
        @Nullable Gap afterLimits) {

    /**
     * The gaps around a day.
     *
     * @param others the days of the client's other sessions, each with the gap that its plan asks for before it
     */
    public static SessionGap on(LocalDate day, Gap limits, Map<LocalDate, Gap> others) {
        NavigableMap<LocalDate, Gap> sorted = new TreeMap<>(others);
        @Nullable LocalDate previous = sorted.floorKey(day);
        Map.@Nullable Entry<LocalDate, Gap> next = sorted.higherEntry(day);
        return new SessionGap(
                previous == null ? null : (int) ChronoUnit.DAYS.between(previous, day),
                limits,
                next == null ? null : (int) ChronoUnit.DAYS.between(day, next.getKey()),
                next == null ? null : next.getValue());
    }

    /** Whether both gaps are as the plan asks. */
    public boolean isWithin() {
        return isWithin(before, limits) && isWithin(after, afterLimits);
    }

    private static boolean isWithin(@Nullable Integer days, @Nullable Gap gap) {
        return days == null || gap == null || (days >= gap.min() && days <= gap.max());
    }
}
