package org.knotwise.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody is treated; equal by id.
 *
 * @param last included
 * @param location only there; null for the whole practice
 */
public record Holiday(
        HolidayId id,
        String name,
        LocalDate first,
        LocalDate last,
        @Nullable LocationId location,
        long version) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holiday holiday && id.equals(holiday.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
