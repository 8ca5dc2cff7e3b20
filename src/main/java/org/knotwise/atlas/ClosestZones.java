package org.knotwise.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the zones closest to what was typed, by Levenshtein distance as a share of the longer text, so that long names
 * are not at a disadvantage. Compared are the id, its last part and the name.
 */
final class ClosestZones {

    private record Ranked(Zone zone, double distance) {}

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final List<Zone> zones;

    ClosestZones(List<Zone> zones) {
        this.zones = List.copyOf(zones);
    }

    List<Zone> to(String typed, int n) {
        String wanted = normal(typed);
        return zones.stream()
                .map(zone -> new Ranked(zone, distance(wanted, zone)))
                .sorted(Comparator.comparingDouble(Ranked::distance))
                .limit(n)
                .map(Ranked::zone)
                .toList();
    }

    private static double distance(String wanted, Zone zone) {
        String id = zone.id().value();
        return Stream.of(id, id.substring(id.indexOf('.') + 1), zone.name())
                .map(ClosestZones::normal)
                .mapToDouble(name -> relative(wanted, name))
                .min()
                .orElseThrow();
    }

    private static double relative(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : (double) DISTANCE.apply(one, other) / longer;
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", " ").strip();
    }
}
