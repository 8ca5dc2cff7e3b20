package org.knotwise.atlas;

import java.util.Set;

/**
 * Places that are worked on, as a caution means them: named muscles, zones of the skin, and whole parts of the body.
 * They say nothing on where a point sends its pain.
 *
 * @param groups groups of muscles, of zones, or of both
 */
public record Regions(Set<MuscleId> muscles, Set<ZoneId> zones, Set<String> groups) {

    public Regions {
        muscles = Set.copyOf(muscles);
        zones = Set.copyOf(zones);
        groups = Set.copyOf(groups);
    }

    /** Whether no place is named, which is to say that it holds everywhere. */
    public boolean isEverywhere() {
        return muscles.isEmpty() && zones.isEmpty() && groups.isEmpty();
    }

    /** Whether work on this muscle is meant. */
    public boolean covers(Muscle muscle) {
        return isEverywhere() || muscles.contains(muscle.id()) || groups.contains(muscle.group());
    }

    /** Whether work at a spot in this zone is meant. */
    public boolean covers(Zone zone) {
        return isEverywhere() || zones.contains(zone.id()) || groups.contains(zone.group());
    }
}
