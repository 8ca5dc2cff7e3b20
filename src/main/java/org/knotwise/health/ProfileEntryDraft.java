package org.knotwise.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.clients.TextKind;

/**
 * What a client said of a condition.
 *
 * @param since when it began or happened; null if nobody knows
 * @param place where it is; null for a condition that has no place
 * @param clearance a doctor's written word that treatment is fine; null without one
 * @param note what the therapist adds; {@link TextKind#PARAGRAPH}, may be empty
 */
public record ProfileEntryDraft(
        ConditionId condition,
        @Nullable LocalDate since,
        @Nullable BodyPlace place,
        @Nullable Clearance clearance,
        String note) {

    public ProfileEntryDraft {
        if (TextKind.PARAGRAPH.problemWith(note).isPresent()) {
            throw new IllegalArgumentException("The note is refused");
        }
    }

    ProfileEntryDraft withoutNote() {
        return new ProfileEntryDraft(condition, since, place, clearance, "");
    }
}
