package org.knotwise.redflags.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.RedFlag;
import org.knotwise.redflags.Lift;
import org.knotwise.redflags.LiftDraft;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RaisedFlagId;
import org.knotwise.shared.ClientId;

/** What was raised, as a query builds it. */
public record RaisedListing(
        UUID id,
        UUID client,
        String flag,
        boolean holds,
        Instant raisedAt,
        @Nullable Instant settledAt,
        @Nullable String signer,
        @Nullable String clearedBy,
        @Nullable LocalDate clearedOn,
        @Nullable String note) {

    /** With the question that the atlas has under this id. */
    public RaisedFlag row(RedFlag question) {
        return new RaisedFlag(new RaisedFlagId(id), new ClientId(client), question, holds, raisedAt, settledAt, lift());
    }

    private @Nullable Lift lift() {
        return signer == null || clearedBy == null || clearedOn == null || note == null || settledAt == null
                ? null
                : new Lift(new LiftDraft(clearedBy, clearedOn, note), signer, settledAt);
    }
}
