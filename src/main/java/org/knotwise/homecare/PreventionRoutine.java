package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.List;

/**
 * What a client goes on with after a plan was carried out.
 *
 * @param plan its title
 * @param since the day on which it ended
 * @param measures at most {@link #MOST}, from what still keeps the pain going
 * @param earlySigns what the therapist wrote that the client should mind; may be empty
 * @param advice what the therapist wrote that the client should keep doing; may be empty
 */
public record PreventionRoutine(
        String plan, LocalDate since, List<Measure> measures, String earlySigns, String advice) {

    /** More than this nobody goes on with. */
    public static final int MOST = 3;

    /**
     * One thing to go on with.
     *
     * @param against the factor, such as a desk
     * @param agreed what was agreed on, or else what the atlas advises
     */
    public record Measure(String against, String agreed) {}

    public PreventionRoutine {
        measures = List.copyOf(measures);
        if (measures.size() > MOST) {
            throw new IllegalArgumentException("A routine has at most " + MOST + " measures; not " + measures.size());
        }
    }
}
