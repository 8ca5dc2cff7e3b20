package org.knotwise.health.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Regions;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.health.BodyPlace;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;

/** Places of the body in words. */
final class PlaceWords {

    private static final int NAMED = 6;

    private PlaceWords() {}

    static String of(BodyPlace place, Atlas atlas) {
        return switch (place) {
            case BodyPlace.InZone(ZoneSide in) ->
                withSide(atlas.zone(in.zone()).map(Zone::name).orElse(in.zone().value()), in.side());
            case BodyPlace.AtMuscle(MuscleId id, Side side) ->
                withSide(atlas.muscle(id).map(Muscle::common).orElse(id.value()), side);
        };
    }

    /** The parts of the body, zones and muscles that a rule is limited to; empty if it holds everywhere. */
    static Optional<String> of(Regions regions, Atlas atlas) {
        if (regions.isEverywhere()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(regions.groups().stream()
                .map(atlas::called)
                .sorted(Words.order())
                .toList());
        atlas.zones().stream()
                .filter(zone -> regions.zones().contains(zone.id()))
                .map(Zone::name)
                .forEach(names::add);
        Stream<String> muscles = atlas.muscles().stream()
                .filter(muscle -> regions.muscles().contains(muscle.id()))
                .map(Muscle::common);
        muscles.forEach(names::add);
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return Optional.of(
                names.size() > NAMED
                        ? Words.of("profile.regionsAndMore", first, names.size() - NAMED)
                        : Words.of("profile.regions", first));
    }

    private static String withSide(String name, Side side) {
        return side == Side.MIDLINE ? name : Words.of("profile.place", name, Words.of("side", side));
    }
}
