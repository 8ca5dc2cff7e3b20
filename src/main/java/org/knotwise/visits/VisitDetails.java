package org.knotwise.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;

/**
 * A visit with its note.
 *
 * @param appointment in which it took place; null for a client who just came in
 * @param session the plan's session that it carries; null for a visit without a plan
 * @param findings what was charted at each knot, in the order in which it was begun
 * @param movements what was measured on both sides, by their ids
 * @param savedAt when the draft was last kept
 * @param signedAt null while it is a draft
 * @param notTreated why nobody was treated; null for a draft, and for a treatment
 */
public record VisitDetails(
        VisitId id,
        ClientId client,
        AccountId therapist,
        @Nullable AppointmentId appointment,
        @Nullable SessionId session,
        LocalDate day,
        VisitStatus status,
        NoteDraft note,
        List<ChartedFinding> findings,
        List<MovementReading> movements,
        Instant startedAt,
        Instant savedAt,
        @Nullable Instant signedAt,
        @Nullable String notTreated) {

    public VisitDetails {
        findings = List.copyOf(findings);
        movements = List.copyOf(movements);
    }

    public boolean isSigned() {
        return status == VisitStatus.SIGNED;
    }

    /** What was charted at a knot; empty if nothing was. */
    public Optional<FindingDraft> at(KnotId knot) {
        return findings.stream()
                .filter(finding -> finding.knot().equals(knot))
                .map(ChartedFinding::draft)
                .findFirst();
    }
}
