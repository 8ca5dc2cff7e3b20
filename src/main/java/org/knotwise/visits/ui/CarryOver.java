package org.knotwise.visits.ui;

import org.knotwise.atlas.Atlas;
import org.knotwise.knots.KnotRow;
import org.knotwise.visits.VisitDetails;

/** What the note of the last visit gives to this one: its words, without what was filled in from that day's findings. */
final class CarryOver {

    private final Chart chart;
    private final FindingSentence sentence;

    CarryOver(Atlas atlas, Chart chart) {
        this.chart = chart;
        this.sentence = new FindingSentence(atlas);
    }

    String subjective() {
        VisitDetails last = chart.last();
        return last == null ? "" : last.note().subjective();
    }

    String objective() {
        VisitDetails last = chart.last();
        if (last == null) {
            return "";
        }
        String text = last.note().objective();
        for (KnotRow knot : chart.knots()) {
            String filled = sentence.of(knot.place(), last.at(knot.id()).orElse(null));
            text = filled.isEmpty() ? text : text.replace(filled, "");
        }
        return text.replaceAll(" {2,}", " ").strip();
    }
}
