package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.List;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.HomeMeasure;

/**
 * A measure as it stands in a client's programme.
 *
 * @param knots whose muscles it helps; empty if the programme is behind what was found since
 * @param timesPerDay as the atlas has it, or as the therapist set it; 0 if the therapist left it out
 * @param note of the therapist to the client; may be empty
 * @param since the first day on which it was due like this
 * @param speaksAgainst what a client must not have
 */
public record CareItem(
        HomeMeasure measure,
        List<HelpedKnot> knots,
        int timesPerDay,
        String note,
        LocalDate since,
        List<Contraindication> speaksAgainst) {

    public CareItem {
        knots = List.copyOf(knots);
        speaksAgainst = List.copyOf(speaksAgainst);
    }

    /** Whether the therapist took it out of what the client does. */
    public boolean isLeftOut() {
        return timesPerDay == 0;
    }
}
