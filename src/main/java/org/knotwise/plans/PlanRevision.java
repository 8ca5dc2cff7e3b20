package org.knotwise.plans;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * A plan as it was agreed for a time. The first one is what the client accepts; each one after it holds at once, says
 * what it changes, and waits for the client's signature.
 *
 * @param number from 1
 * @param why the reason for the change; empty for the first
 * @param signature null until the client signs
 * @param changes against the one before; empty for the first
 */
public record PlanRevision(
        int number,
        PlanDraft draft,
        String why,
        AccountId madeBy,
        Instant madeAt,
        @Nullable PlanSignature signature,
        List<PlanChange> changes) {

    public static final int WHY_LIMIT = 1000;

    public PlanRevision {
        changes = List.copyOf(changes);
    }
}
