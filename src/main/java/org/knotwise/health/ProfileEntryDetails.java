package org.knotwise.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Condition;

/**
 * An entry of a client's health profile.
 *
 * @param condition what the atlas says of it
 * @param draft as it was said; its note is empty for those who may not read what therapists note
 * @param counts whether it is to be minded today: neither ended nor lapsed
 * @param lapsesOn the first day on which it no longer counts by itself; null if it does not lapse, or nobody knows when
 *     it happened
 * @param addedBy the author's name
 * @param endedOn null unless somebody ended it
 * @param endedBy null unless somebody ended it
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record ProfileEntryDetails(
        ProfileEntryId id,
        Condition condition,
        ProfileEntryDraft draft,
        boolean counts,
        @Nullable LocalDate lapsesOn,
        LocalDate addedOn,
        String addedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        long version) {

    ProfileEntryDetails withoutNote() {
        return new ProfileEntryDetails(
                id, condition, draft.withoutNote(), counts, lapsesOn, addedOn, addedBy, endedOn, endedBy, version);
    }
}
