package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one pain drawing differs from an earlier one, place by place.
 *
 * @param places every place that hurts in either, the greatest change first; equal ones in the order of the drawings
 */
public record DrawingChange(List<Place> places) {

    /**
     * One place.
     *
     * @param before how strong it was, 0 if it was not drawn
     * @param now how strong it is, 0 if it is not drawn
     */
    public record Place(ZoneSide place, int before, int now) {

        /** Whether it hurts now and did not before. */
        public boolean isNew() {
            return before == 0;
        }

        /** Whether it hurt before and does not now. */
        public boolean isGone() {
            return now == 0;
        }

        /** By how much it is stronger; below 0 if it is weaker. */
        public int difference() {
            return now - before;
        }
    }

    public DrawingChange {
        places = List.copyOf(places);
    }

    /** Compares two drawings, in neither of which a place is marked twice. */
    public static DrawingChange between(List<Pain> before, List<Pain> now) {
        Map<ZoneSide, Integer> then = byPlace(before);
        Map<ZoneSide, Integer> today = byPlace(now);
        Set<ZoneSide> all = new LinkedHashSet<>();
        now.forEach(pain -> all.add(pain.place()));
        before.forEach(pain -> all.add(pain.place()));
        List<Place> places = new ArrayList<>();
        for (ZoneSide place : all) {
            var change = new Place(place, then.getOrDefault(place, 0), today.getOrDefault(place, 0));
            if (change.before() > 0 || change.now() > 0) {
                places.add(change);
            }
        }
        places.sort(Comparator.comparingInt((Place place) -> -Math.abs(place.difference())));
        return new DrawingChange(places);
    }

    private static Map<ZoneSide, Integer> byPlace(List<Pain> drawing) {
        Map<ZoneSide, Integer> byPlace = new HashMap<>();
        drawing.forEach(pain -> byPlace.put(pain.place(), pain.intensity().value()));
        return byPlace;
    }
}
