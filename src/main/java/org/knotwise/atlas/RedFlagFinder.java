package org.knotwise.atlas;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what to ask because of where it hurts, or because of what a muscle may be mistaken for. */
final class RedFlagFinder {

    private static final BitSet NONE = new BitSet();

    private final Atlas atlas;
    private final List<RedFlag> gravestFirst;
    private final Map<ZoneId, BitSet> byZone = new HashMap<>();
    private final Map<MuscleId, BitSet> byMuscle = new HashMap<>();

    RedFlagFinder(Atlas atlas) {
        this.atlas = atlas;
        gravestFirst = atlas.redFlags().stream()
                .sorted(Comparator.comparing(RedFlag::severity))
                .toList();
        for (int number = 0; number < gravestFirst.size(); number++) {
            int flag = number;
            RedFlag asked = gravestFirst.get(number);
            asked.painAt()
                    .forEach(zone ->
                            byZone.computeIfAbsent(zone, id -> new BitSet()).set(flag));
            atlas.muscles().stream()
                    .filter(muscle -> muscle.mimics().stream().anyMatch(asked.mimics()::contains))
                    .forEach(muscle -> byMuscle.computeIfAbsent(muscle.id(), id -> new BitSet())
                            .set(flag));
        }
    }

    /** What pain in these places calls for, the gravest first. */
    List<RedFlag> of(List<ZoneSide> places) {
        return flags(in(places));
    }

    /** What the muscle, or the pain that it explains, calls for, the gravest first. */
    List<RedFlag> of(Muscle muscle, List<ZoneSide> explained) {
        BitSet flags = in(explained);
        flags.or(byMuscle.getOrDefault(muscle.id(), NONE));
        return flags(flags);
    }

    private BitSet in(List<ZoneSide> places) {
        BitSet flags = new BitSet();
        places.forEach(place -> flags.or(byZone.getOrDefault(place.zone(), NONE)));
        return flags;
    }

    private List<RedFlag> flags(BitSet numbers) {
        return numbers.stream()
                .mapToObj(gravestFirst::get)
                .map(flag -> atlas.redFlag(flag.id()).orElse(flag))
                .toList();
    }
}
