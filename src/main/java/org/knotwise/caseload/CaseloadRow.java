package org.knotwise.caseload;

import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * The caseload of one therapist at this moment, of the clients whose primary therapist he or she is; archived ones are
 * left out. Equal by therapist.
 *
 * @param clients with an active plan or an open episode
 * @param activePlans plans that are being carried out
 * @param withoutNext active plans whose client has no appointment to come
 * @param knotsActive knots that are active now
 * @param knotsReleased knots that are released now
 * @param overdue follow-ups past their due date
 */
public record CaseloadRow(
        AccountId therapist,
        String name,
        long clients,
        long activePlans,
        long withoutNext,
        long knotsActive,
        long knotsReleased,
        long overdue) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseloadRow row && therapist.equals(row.therapist);
    }

    @Override
    public int hashCode() {
        return therapist.hashCode();
    }
}
