package org.knotwise.knots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A knot in a list or on the map; equal by id.
 *
 * @param number what the knot is called on map and lists; never given twice to one client
 * @param recurring whether this episode began within a year of the release before it
 * @param tenderness of the last finding in force, before treatment, 0 to 10
 * @param trend tenderness before treatment of all findings in force, oldest first
 * @param foundOn the day of the last finding in force
 */
public record KnotRow(
        KnotId id,
        int number,
        KnotPlace place,
        KnotState state,
        boolean recurring,
        int tenderness,
        List<Integer> trend,
        LocalDate foundOn) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnotRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
