package org.knotwise.knots.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A finding with the names of who recorded it and of who amended it. */
public record FoundBy(Finding finding, String by, @Nullable String amender) {

    /** Each finding once, in their order, from rows that repeat it. */
    static List<FoundBy> distinct(List<@Nullable Object[]> rows) {
        Map<Object, FoundBy> found = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            Finding finding = (Finding) Objects.requireNonNull(row[0]);
            found.putIfAbsent(
                    finding.id(), new FoundBy(finding, (String) Objects.requireNonNull(row[1]), (String) row[2]));
        }
        return List.copyOf(found.values());
    }
}
