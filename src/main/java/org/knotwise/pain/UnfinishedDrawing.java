package org.knotwise.pain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ZoneId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/**
 * A drawing that was begun and not given yet.
 *
 * @param onset as {@link PainDrawingDraft#onset}
 */
public record UnfinishedDrawing(List<Mark> marks, @Nullable LocalDate onset, List<Stroke> strokes, String words) {

    public static final UnfinishedDrawing EMPTY = new UnfinishedDrawing(List.of(), null, List.of(), "");

    public UnfinishedDrawing {
        marks = List.copyOf(marks);
        strokes = List.copyOf(strokes);
    }

    /**
     * A zone that was marked.
     *
     * @param intensity null until the client said
     */
    public record Mark(ZoneId zone, Side side, @Nullable Score intensity, PainQuality quality) {}
}
