package org.knotwise.portal.ui;

import java.util.List;
import java.util.Optional;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.SessionRow;
import org.knotwise.plans.SessionStatus;

/**
 * The plans that a client sees, by what they ask of the client.
 *
 * @param toSign proposed and not signed yet; the newest
 * @param underWay signed and not ended; the one whose visits go on, or else the newest
 * @param ended completed or stopped, newest first
 */
record ClientPlans(Optional<PlanDetails> toSign, Optional<PlanDetails> underWay, List<PlanDetails> ended) {

    /** @param all newest first, drafts left out */
    static ClientPlans of(List<PlanDetails> all) {
        return new ClientPlans(
                first(all, PlanStatus.PROPOSED),
                first(all, PlanStatus.ACTIVE).or(() -> first(all, PlanStatus.ACCEPTED)),
                all.stream().filter(plan -> plan.status().hasEnded()).toList());
    }

    /** The session that comes next, booked or not; empty once none is left. */
    static Optional<SessionRow> next(PlanDetails plan) {
        return plan.sessions().stream()
                .filter(session -> session.status() == SessionStatus.OPEN || session.status() == SessionStatus.BOOKED)
                .findFirst();
    }

    private static Optional<PlanDetails> first(List<PlanDetails> all, PlanStatus status) {
        return all.stream().filter(plan -> plan.status() == status).findFirst();
    }
}
