package org.knotwise.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Which appointments are moved or cancelled along with one. What is over, cancelled or has begun never is. */
public enum ChangeScope {
    /** The one alone. */
    THIS,
    /** The one and those after it. */
    FOLLOWING,
    /** Every one that is still to come. */
    ALL;

    /**
     * The appointments within the scope, in order.
     *
     * @param chosen is booked and to come
     * @param all of the client, in any order
     * @param together whether an appointment belongs to the same plan or recurs with the chosen one
     */
    List<AppointmentRow> reach(
            AppointmentRow chosen, Collection<AppointmentRow> all, Predicate<AppointmentRow> together, Instant now) {
        return all.stream()
                .filter(row ->
                        row.status() == AppointmentStatus.BOOKED && row.start().isAfter(now))
                .filter(row -> row.equals(chosen) || (this != THIS && together.test(row)))
                .filter(row -> this == ALL || !row.start().isBefore(chosen.start()))
                .sorted(Comparator.comparing(AppointmentRow::start))
                .toList();
    }
}
