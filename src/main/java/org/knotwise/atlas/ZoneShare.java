package org.knotwise.atlas;

import org.jspecify.annotations.Nullable;

/**
 * How a candidate explains one drawn zone.
 *
 * @param share the part of all drawn intensity that lies in this zone, from 0 to 1
 * @param via the point that explains it best; null exactly where the reach is {@code NONE}
 */
public record ZoneShare(
        ZoneSide place, double share, Reach reach, @Nullable PointId via) {

    ZoneShare explained(Reach by, PointId point) {
        return new ZoneShare(place, share, by, point);
    }

    /** How firmly a point sends pain to a place, the firmest first. */
    public enum Reach {
        PRIMARY,
        SPILLOVER,
        NONE;

        /** Whether the place is explained. */
        public boolean explains() {
            return this != NONE;
        }
    }
}
