package org.knotwise.knots;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.VisitId;

/**
 * How the knots of a client were at the end of a day on which something was found.
 *
 * @param visit the last one of that day; null if all was found outside a visit
 * @param knots every knot that had been found by then
 */
public record KnotMoment(LocalDate on, @Nullable VisitId visit, Map<KnotId, KnotThen> knots) {

    public KnotMoment {
        knots = Map.copyOf(knots);
    }
}
