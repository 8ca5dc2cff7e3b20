package org.knotwise.schedule.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the browser; the counterpart is {@code frontend/week-calendar/types.ts}. Days and columns are numbers of
 * those shown, from 0; minutes are of the practice's wall clock, from midnight.
 */
final class Wire {

    private Wire() {}

    record Day(String label, String shortName, String number, String spoken, boolean today, String holiday) {}

    record Column(String name, String spoken) {}

    /** @param id empty for one of which nothing may be known */
    record Card(
            String id,
            int day,
            int column,
            int from,
            int to,
            String name,
            String title,
            List<String> lines,
            String spoken,
            String look,
            boolean chosen,
            List<String> facts,
            List<String> may) {}

    record Closure(int day, int column, int from, int to, String why, String label) {}

    record Room(String name, String shortName, List<String> spoken, List<Use> uses) {}

    record Use(int day, int from, int to) {}

    record Now(int day, int minute) {}

    record Week(
            List<Day> days,
            List<Column> columns,
            int from,
            int to,
            int slot,
            @Nullable Now now,
            List<Card> cards,
            List<Closure> closures,
            List<Room> rooms,
            String zone) {}

    record Fit(int day, int column, int from, int to, boolean within, String label, String spoken) {}

    /** @param id empty for a session that is not booked yet */
    record Reach(String id, String name, int minutes, List<Start> starts, List<DayGap> gaps) {}

    record Start(int day, int column, int from, String place) {}

    record DayGap(String text, boolean within) {}
}
