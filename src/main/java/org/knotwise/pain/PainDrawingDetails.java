package org.knotwise.pain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pain drawing as it was given.
 *
 * @param drawnOn the day of it in the practice
 * @param byClient whether it was drawn in the portal, by the client or the guardian, and not by a therapist
 * @param marks the zones, in the order in which they were marked
 * @param onset the day on which this pain began, or about; null if nobody said
 * @param words what the client added; may be empty
 */
public record PainDrawingDetails(
        PainDrawingId id,
        Instant drawnAt,
        LocalDate drawnOn,
        boolean byClient,
        List<PainMark> marks,
        @Nullable LocalDate onset,
        List<Stroke> strokes,
        String words) {

    public PainDrawingDetails {
        marks = List.copyOf(marks);
        strokes = List.copyOf(strokes);
    }
}
