package org.knotwise.pain.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawingRow;

/** A drawing in a list, as the database gives it. */
public record DrawingLine(UUID id, Instant drawnAt, LocalDate drawnOn, boolean byClient, long zones, int worst) {

    public PainDrawingRow row() {
        return new PainDrawingRow(new PainDrawingId(id), drawnAt, drawnOn, byClient, Math.toIntExact(zones), worst);
    }
}
