package org.knotwise.pain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing says.
 *
 * @param onset the day on which this pain began, or about; null if nobody said
 * @param strokes for the picture; may be empty, as zones can be chosen from a list
 * @param words what the client adds; may be empty
 */
public record PainDrawingDraft(
        List<PainMark> marks, @Nullable LocalDate onset, List<Stroke> strokes, String words) {

    public static final PainDrawingDraft EMPTY = new PainDrawingDraft(List.of(), null, List.of(), "");

    public PainDrawingDraft {
        marks = List.copyOf(marks);
        strokes = List.copyOf(strokes);
    }
}
