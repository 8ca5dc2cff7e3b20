package org.knotwise.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * What staff added to a form; the answers stay as they were given.
 *
 * @param by the author's name
 */
public record IntakeNote(IntakeId intake, String text, String by, Instant at) {

    /** As a query builds it. */
    public IntakeNote(UUID intake, String text, String by, Instant at) {
        this(new IntakeId(intake), text, by, at);
    }
}
