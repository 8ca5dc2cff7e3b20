package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * A place at which the practice has rooms; equal by id.
 *
 * @param address null if none was entered
 * @param phone of this place, if it has its own; null otherwise
 * @param inUse whether rooms may stand there and somebody may be booked there
 */
public record Location(
        LocationId id,
        String name,
        @Nullable String address,
        @Nullable String phone,
        boolean inUse,
        long version) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location location && id.equals(location.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
