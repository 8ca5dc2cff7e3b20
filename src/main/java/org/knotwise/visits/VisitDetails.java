package org.knotwise.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;

/**
 * A visit with its note.
 *
 * @param session the plan's session that it carries; null for a visit without a plan
 * @param findings what was charted at each knot, in the order in which it was begun
 * @param savedAt when the draft was last kept
 * @param signedAt null while it is a draft
 * @param notTreated why nobody was treated; null for a draft, and for a treatment
 */
public record VisitDetails(
        VisitId id,
        ClientId client,
        AccountId therapist,
        @Nullable SessionId session,
        LocalDate day,
        VisitStatus status,
        NoteDraft note,
        List<ChartedFinding> findings,
        Instant savedAt,
        @Nullable Instant signedAt,
        @Nullable String notTreated) {

    public boolean isSigned() {
        return status == VisitStatus.SIGNED;
    }
}
