package org.knotwise.redflags;

import java.time.LocalDate;
import org.knotwise.clients.TextKind;

/**
 * The note by which a therapist lifts what holds.
 *
 * @param clearedBy who cleared it, such as the client’s doctor; not blank, {@link TextKind#LINE}
 * @param clearedOn on which day that was said or written
 * @param note what was found and agreed; not blank, {@link TextKind#PARAGRAPH}
 */
public record LiftDraft(String clearedBy, LocalDate clearedOn, String note) {

    public LiftDraft {
        if (clearedBy.isBlank() || TextKind.LINE.problemWith(clearedBy).isPresent()) {
            throw new IllegalArgumentException("A lift names who cleared it, in a line");
        }
        if (note.isBlank() || TextKind.PARAGRAPH.problemWith(note).isPresent()) {
            throw new IllegalArgumentException("A lift says in a paragraph what was found");
        }
    }
}
