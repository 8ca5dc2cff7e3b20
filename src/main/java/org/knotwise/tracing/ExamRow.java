package org.knotwise.tracing;

import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.PointId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/**
 * A point to examine, or examined; equal by id.
 *
 * @param answer null until it was pressed
 * @param tenderness as the client says; null until it was pressed, 0 for {@link ExamAnswer#NOTHING}
 * @param recorded whether it is a finding by now, and not changed any more here
 */
public record ExamRow(
        ExamId id,
        PointId point,
        Side side,
        @Nullable ExamAnswer answer,
        @Nullable Score tenderness,
        boolean recorded) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExamRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
