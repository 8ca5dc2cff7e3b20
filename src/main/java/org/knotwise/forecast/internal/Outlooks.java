package org.knotwise.forecast.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.shared.Side;
import org.springframework.stereotype.Component;

/** Puts together what is to be expected of some knots, by what counts in the whole practice at this moment. */
@Component
public class Outlooks {

    private final PastQuery past;
    private final Atlas atlas;

    Outlooks(PastQuery past, Atlas atlas) {
        this.past = past;
        this.atlas = atlas;
    }

    /** One for each of these knots. */
    public Map<KnotId, Outlook> of(Collection<KnotRow> knots, LocalDate today) {
        Map<KnotId, KnotPlace> places = knots.stream().collect(Collectors.toMap(KnotRow::id, KnotRow::place));
        Set<MuscleId> muscles = new HashSet<>();
        places.values().forEach(place -> {
            if (place instanceof KnotPlace.AtPoint(PointId point, Side _)) {
                muscles.add(point.muscle());
            }
        });
        var onsets = new Onsets(atlas, past.drawingsAt(zones(muscles)));
        var evidence = new Evidence();
        Map<KnotId, List<AgedEpisode>> own = new HashMap<>();
        for (KnotPast knot : past.at(muscles, places.keySet())) {
            List<AgedEpisode> episodes = onsets.aged(knot, knot.now(today), null);
            evidence.add(knot.point(), episodes);
            if (places.containsKey(knot.knot())) {
                own.put(knot.knot(), episodes);
            }
        }
        Map<KnotId, Outlook> outlooks = new HashMap<>();
        places.forEach((id, place) -> outlooks.put(
                id,
                Outlook.of(
                        place instanceof KnotPlace.AtPoint at ? at.point() : null,
                        own.getOrDefault(id, List.of()),
                        evidence)));
        return outlooks;
    }

    private Set<ZoneId> zones(Set<MuscleId> muscles) {
        Set<ZoneId> zones = new HashSet<>();
        muscles.forEach(id -> atlas.muscle(id)
                .ifPresent(muscle -> muscle.points().forEach(point -> {
                    zones.addAll(point.primary());
                    zones.addAll(point.spillover());
                })));
        return zones;
    }
}
