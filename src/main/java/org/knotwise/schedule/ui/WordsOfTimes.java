package org.knotwise.schedule.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.SessionGap;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** How times and gaps are said. */
record WordsOfTimes(Board board) {

    /** Thu 24 Sep, 14:15 to 15:00, Ines Okafor, Room 2. */
    String inFull(FreeTime time) {
        return Words.of("schedule.inFull", when(time), where(time));
    }

    String when(FreeTime time) {
        ZonedDateTime start = time.start().atZone(board.zone());
        return Words.of(
                "schedule.whenTo",
                Formats.moment(start),
                Formats.time(time.end().atZone(board.zone()).toLocalTime()));
    }

    String where(FreeTime time) {
        return Words.of(
                "schedule.withIn",
                board.therapistNames().getOrDefault(time.therapist(), ""),
                board.roomNames().getOrDefault(time.room(), ""));
    }

    /** How a session lies between its neighbours; empty if it has none. */
    static String gap(SessionGap gap) {
        return Words.of(
                "schedule.gap",
                String.join(Words.of("schedule.gap.and"), parts(gap)),
                parts(gap).size());
    }

    private static List<String> parts(SessionGap gap) {
        return Stream.of(
                        part("schedule.gap.before", gap.before(), gap.limits()),
                        part("schedule.gap.after", gap.after(), gap.afterLimits()))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String part(String key, @Nullable Integer days, @Nullable Gap gap) {
        return days == null || gap == null ? "" : Words.of(key, days, gap.min(), gap.max());
    }
}
