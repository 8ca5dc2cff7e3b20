package org.knotwise.homecare;

import java.util.List;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.HomeMeasure;

/**
 * A measure of a programme, and what it is for.
 *
 * @param knots whose muscles it helps, by number; at least one
 * @param speaksAgainst what a client must not have, as far as it concerns the muscles of these knots
 * @param present those of them that the client has by the health profile; a measure with any stands last
 */
public record ProgrammeItem(
        HomeMeasure measure,
        List<HelpedKnot> knots,
        List<Contraindication> speaksAgainst,
        List<Contraindication> present) {

    public ProgrammeItem {
        knots = List.copyOf(knots);
        speaksAgainst = List.copyOf(speaksAgainst);
        present = List.copyOf(present);
        if (knots.isEmpty()) {
            throw new IllegalArgumentException("A measure of a programme helps at least one knot");
        }
    }

    /** Whether the client has something that speaks against it. */
    public boolean isContraindicated() {
        return !present.isEmpty();
    }
}
