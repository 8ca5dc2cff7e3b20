package org.knotwise.health.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.health.BodyPlace;
import org.knotwise.shared.Side;

/**
 * Which muscles are worked on where something lies. The atlas knows in which part of the body a zone and a muscle are, and
 * no finer; so all muscles of that part are near, which warns once too often rather than once too seldom.
 */
public final class Neighbourhood {

    private static final Map<String, Set<String>> MUSCLES_UNDER = Map.ofEntries(
            Map.entry("Head", Set.of("Head and face")),
            Map.entry("Neck", Set.of("Neck and upper back", "Head and face")),
            Map.entry("Shoulder", Set.of("Shoulder", "Neck and upper back")),
            Map.entry("Back", Set.of("Neck and upper back", "Low back and abdomen", "Shoulder")),
            Map.entry("Chest", Set.of("Chest and ribs", "Shoulder")),
            Map.entry("Abdomen", Set.of("Low back and abdomen")),
            Map.entry("Trunk", Set.of("Chest and ribs", "Low back and abdomen")),
            Map.entry("Pelvis and hip", Set.of("Pelvis and hip", "Low back and abdomen", "Thigh")),
            Map.entry("Thigh", Set.of("Thigh")),
            Map.entry("Knee", Set.of("Thigh", "Lower leg")),
            Map.entry("Lower leg", Set.of("Lower leg")),
            Map.entry("Ankle", Set.of("Lower leg", "Foot")),
            Map.entry("Foot", Set.of("Foot", "Lower leg")),
            Map.entry("Upper arm", Set.of("Upper arm", "Shoulder")),
            Map.entry("Elbow", Set.of("Upper arm", "Forearm and hand")),
            Map.entry("Forearm", Set.of("Forearm and hand")),
            Map.entry("Wrist", Set.of("Forearm and hand")),
            Map.entry("Hand", Set.of("Forearm and hand")));

    private final Atlas atlas;

    public Neighbourhood(Atlas atlas) {
        this.atlas = atlas;
    }

    public Set<MuscleId> near(BodyPlace place) {
        return switch (place) {
            case BodyPlace.AtMuscle(MuscleId id, Side _) ->
                atlas.muscle(id)
                        .map(muscle -> muscles(other -> other.group().equals(muscle.group())))
                        .orElse(Set.of());
            case BodyPlace.InZone(ZoneSide in) ->
                atlas.zone(in.zone())
                        .map(zone -> MUSCLES_UNDER.getOrDefault(zone.group(), Set.of()))
                        .map(groups -> muscles(muscle -> groups.contains(muscle.group())))
                        .orElse(Set.of());
        };
    }

    private Set<MuscleId> muscles(Predicate<Muscle> which) {
        return atlas.muscles().stream().filter(which).map(Muscle::id).collect(Collectors.toSet());
    }
}
