package org.knotwise.atlas;

import java.util.Comparator;
import java.util.List;

/**
 * A pain drawing as the model takes it: the marks that count, in the order of the body, and an array over all places.
 */
final class Drawing {

    private final List<Pain> marks;
    private final int[] places;
    private final double[] counts;
    private final List<ZoneShare> unexplained;

    /** Leaves out marks of 0. The drawing is known to be right. */
    Drawing(List<Pain> drawing, Body body) {
        marks = drawing.stream()
                .filter(pain -> pain.intensity().value() > 0)
                .sorted(Comparator.comparingInt(pain -> body.number(pain.place())))
                .toList();
        places = marks.stream().mapToInt(pain -> body.number(pain.place())).toArray();
        double total = marks.stream().mapToInt(pain -> pain.intensity().value()).sum();
        unexplained = marks.stream()
                .map(pain -> new ZoneShare(pain.place(), pain.intensity().value() / total, ZoneShare.Reach.NONE, null))
                .toList();
        counts = new double[body.size()];
        double worst =
                marks.stream().mapToInt(pain -> pain.intensity().value()).max().orElse(1);
        for (int mark = 0; mark < places.length; mark++) {
            counts[places[mark]] = marks.get(mark).intensity().value() / worst;
        }
    }

    List<Pain> marks() {
        return marks;
    }

    /** The number of the place of each mark. */
    int place(int mark) {
        return places[mark];
    }

    /** The mark with its part of all intensity, as a source sees it that does not explain it; most do not. */
    ZoneShare unexplained(int mark) {
        return unexplained.get(mark);
    }

    /** How much a place counts: 1 where it hurts most, less where it hurts less, 0 where nothing was drawn. */
    double counts(int place) {
        return counts[place];
    }

    boolean isDrawn(int place) {
        return counts[place] > 0;
    }
}
