package org.knotwise.atlas;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads names of places, which may be those of muscles, zones or whole groups. */
final class PlaceNames {

    private final Map<String, Set<ZoneId>> zonesByGroup;
    private final Set<String> zoneIds;
    private final Set<String> muscleIds;
    private final Set<String> groups;

    PlaceNames(Index<ZoneId, Zone> zones, Index<MuscleId, Muscle> muscles) {
        zonesByGroup = zones.all().stream()
                .collect(Collectors.groupingBy(Zone::group, Collectors.mapping(Zone::id, Collectors.toSet())));
        zoneIds = zones.all().stream().map(zone -> zone.id().value()).collect(Collectors.toSet());
        muscleIds = muscles.all().stream().map(muscle -> muscle.id().value()).collect(Collectors.toSet());
        groups = new HashSet<>(zonesByGroup.keySet());
        muscles.all().forEach(muscle -> groups.add(muscle.group()));
    }

    /** The places of an entry: a name is a muscle before it is a zone, and a zone before it is a group. */
    Regions regions(AtlasEntry entry) {
        Set<MuscleId> inMuscles = new HashSet<>();
        Set<ZoneId> inZones = new HashSet<>();
        Set<String> inGroups = new HashSet<>();
        for (String name : entry.texts("regions")) {
            if (muscleIds.contains(name)) {
                inMuscles.add(new MuscleId(name));
            } else if (zoneIds.contains(name)) {
                inZones.add(new ZoneId(name));
            } else if (groups.contains(name)) {
                inGroups.add(name);
            } else {
                throw entry.fault("regions names no muscle, zone or group: " + name);
            }
        }
        return new Regions(inMuscles, inZones, inGroups);
    }

    /** Zones given by id or by the name of a whole group. */
    Set<ZoneId> zonesNamed(AtlasEntry entry, String field) {
        Set<ZoneId> named = new HashSet<>();
        for (String name : entry.texts(field)) {
            Set<ZoneId> group = zonesByGroup.get(name);
            if (group != null) {
                named.addAll(group);
            } else if (zoneIds.contains(name)) {
                named.add(new ZoneId(name));
            } else {
                throw entry.fault(field + " names no zone or group of zones: " + name);
            }
        }
        return named;
    }
}
