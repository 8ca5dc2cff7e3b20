package org.knotwise.health;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Muscle.SensitiveRegion;

/**
 * A written consent.
 *
 * @param textVersion of the text that was signed
 * @param signature the name as it was typed
 * @param takenBy the name of who took it
 * @param withdrawnAt null while it holds
 * @param withdrawnBy the name of who recorded the withdrawal; null while it holds
 */
public record ConsentRow(
        ConsentId id,
        SensitiveRegion region,
        int textVersion,
        ConsentGiver giver,
        String signature,
        Instant givenAt,
        String takenBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    /** As a query builds it. */
    public ConsentRow(
            UUID id,
            SensitiveRegion region,
            int textVersion,
            ConsentGiver giver,
            String signature,
            Instant givenAt,
            String takenBy,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy) {
        this(new ConsentId(id), region, textVersion, giver, signature, givenAt, takenBy, withdrawnAt, withdrawnBy);
    }

    /** Whether it holds. */
    public boolean holds() {
        return withdrawnAt == null;
    }
}
