package org.knotwise.health;

import java.time.LocalDate;
import org.knotwise.atlas.FactorId;
import org.knotwise.clients.TextKind;

/**
 * What is written of a factor.
 *
 * @param agreed what client and therapist agreed on; {@link TextKind#PARAGRAPH}, not blank
 * @param reviewOn when it is looked at again
 * @param note {@link TextKind#PARAGRAPH}, may be empty
 */
public record FactorDraft(FactorId factor, String agreed, LocalDate reviewOn, String note) {

    public FactorDraft {
        if (agreed.isBlank() || TextKind.PARAGRAPH.problemWith(agreed).isPresent()) {
            throw new IllegalArgumentException("Something was agreed");
        }
        if (TextKind.PARAGRAPH.problemWith(note).isPresent()) {
            throw new IllegalArgumentException("The note is refused");
        }
    }

    FactorDraft withoutNote() {
        return new FactorDraft(factor, agreed, reviewOn, "");
    }
}
