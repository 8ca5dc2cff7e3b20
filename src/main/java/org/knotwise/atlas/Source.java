package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knotwise.atlas.ZoneShare.Reach;
import org.knotwise.shared.Side;

/**
 * A muscle on one side with the places that its points reach: its own side, the middle line, and the other side where a
 * point crosses.
 */
final class Source {

    private final Muscle muscle;
    private final Side side;
    private final int[] places;
    private final Reach[][] reaches;
    private final Reach[] best;
    private final boolean[] crossed;

    Source(Muscle muscle, Side side, Body body) {
        this.muscle = muscle;
        this.side = side;
        reaches = new Reach[muscle.points().size()][body.size()];
        best = new Reach[body.size()];
        crossed = new boolean[body.size()];
        Arrays.fill(best, Reach.NONE);
        for (int point = 0; point < reaches.length; point++) {
            Arrays.fill(reaches[point], Reach.NONE);
            fill(point, muscle.points().get(point), body);
        }
        places = IntStream.range(0, body.size())
                .filter(place -> best[place].explains())
                .toArray();
    }

    private void fill(int number, Point point, Body body) {
        List<ZoneId> all = new ArrayList<>(point.primary());
        all.addAll(point.spillover());
        for (ZoneId zone : all) {
            Reach reach = point.primary().contains(zone) ? Reach.PRIMARY : Reach.SPILLOVER;
            set(number, body.number(body.own(zone, side)), reach);
            if (point.crosses().contains(zone)) {
                int other = body.number(new ZoneSide(zone, side.opposite()));
                set(number, other, reach);
                crossed[other] = true;
            }
        }
    }

    private void set(int point, int place, Reach reach) {
        reaches[point][place] = reach;
        if (reach.compareTo(best[place]) < 0) {
            best[place] = reach;
        }
    }

    Muscle muscle() {
        return muscle;
    }

    Side side() {
        return side;
    }

    int points() {
        return reaches.length;
    }

    /** The numbers of all places that any of its points reaches. */
    int[] places() {
        return places;
    }

    Reach reach(int point, int place) {
        return reaches[point][place];
    }

    /** The firmest reach of any of its points. */
    Reach best(int place) {
        return best[place];
    }

    /** Whether the place is reached by crossing over from the other side. */
    boolean crossesTo(int place) {
        return crossed[place];
    }
}
