package org.knotwise.health;

import java.time.LocalDate;
import java.util.List;
import org.knotwise.atlas.Factor;

/**
 * A factor of a client.
 *
 * @param factor what the atlas says of it
 * @param draft as it was written; its note is empty for those who may not read what therapists note
 * @param history how it stood since when, the oldest first; at least one
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record FactorDetails(
        ClientFactorId id,
        Factor factor,
        FactorDraft draft,
        FactorStatus status,
        List<FactorChange> history,
        long version) {

    public FactorDetails {
        history = List.copyOf(history);
    }

    /** Whether it is open and its review is overdue. */
    public boolean isOverdue(LocalDate today) {
        return status == FactorStatus.OPEN && draft.reviewOn().isBefore(today);
    }

    FactorDetails withoutNote() {
        return new FactorDetails(id, factor, draft.withoutNote(), status, history, version);
    }
}
