package org.knotwise.pain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pain drawing in a list; equal by id.
 *
 * @param drawnOn the day of it in the practice
 * @param byClient whether it was drawn in the portal, by the client or the guardian, and not by a therapist
 * @param zones how many are marked, each side by itself
 * @param worst the highest intensity, 0 to 10
 */
public record PainDrawingRow(
        PainDrawingId id, Instant drawnAt, LocalDate drawnOn, boolean byClient, int zones, int worst) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PainDrawingRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
