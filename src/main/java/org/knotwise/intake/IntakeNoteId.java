package org.knotwise.intake;

import java.util.UUID;

/** A note that staff added to an intake form. */
public record IntakeNoteId(UUID value) {

    public static IntakeNoteId random() {
        return new IntakeNoteId(UUID.randomUUID());
    }
}
