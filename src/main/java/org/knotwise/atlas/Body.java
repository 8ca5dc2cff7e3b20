package org.knotwise.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knotwise.shared.Side;

/** Numbers the places of the body, so that a drawing is an array: three to a zone, one for each side. */
final class Body {

    private static final List<Side> SIDES = List.of(Side.values());

    private final List<Zone> zones;
    private final Map<ZoneId, Integer> numbers = new HashMap<>();

    Body(List<Zone> zones) {
        this.zones = List.copyOf(zones);
        for (int number = 0; number < zones.size(); number++) {
            numbers.put(zones.get(number).id(), number);
        }
    }

    int size() {
        return zones.size() * SIDES.size();
    }

    int number(ZoneSide place) {
        return zoneNumber(place.zone()) * SIDES.size() + SIDES.indexOf(place.side());
    }

    ZoneSide place(int number) {
        return new ZoneSide(zones.get(number / SIDES.size()).id(), SIDES.get(number % SIDES.size()));
    }

    /** The place of the zone on the muscle's own side, or on the middle line. */
    ZoneSide own(ZoneId zone, Side side) {
        return new ZoneSide(zone, zones.get(zoneNumber(zone)).bilateral() ? side : Side.MIDLINE);
    }

    private int zoneNumber(ZoneId zone) {
        Integer number = numbers.get(zone);
        if (number == null) {
            throw new IllegalArgumentException("The atlas does not know " + zone);
        }
        return number;
    }
}
