package org.knotwise.visits.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.clients.ClientDetails;
import org.knotwise.health.AlertRow;
import org.knotwise.health.PresentCondition;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionRow;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.visits.VisitDetails;

/**
 * All that is known as a visit is charted.
 *
 * @param last the visit that was signed before; null at the first one
 * @param plan the current plan; null without one
 * @param appointment null for a client who just came in
 * @param allowed the sensitive regions for which a consent holds
 */
record Chart(
        ClientDetails who,
        VisitDetails visit,
        @Nullable VisitDetails last,
        List<KnotRow> knots,
        @Nullable PlanDetails plan,
        @Nullable AppointmentRow appointment,
        List<AlertRow> alerts,
        Set<PresentCondition> conditions,
        Set<SensitiveRegion> allowed,
        Map<String, String> snippets) {

    /** Whether nothing was charted yet. */
    boolean isFresh() {
        return visit.findings().isEmpty() && visit.savedAt().equals(visit.startedAt());
    }

    /** What the plan aims at, then what is active, each by number; the rest is for another day. */
    List<KnotRow> due() {
        return knots.stream()
                .filter(knot -> isTarget(knot)
                        || knot.state() == KnotState.ACTIVE
                        || visit.at(knot.id()).isPresent())
                .sorted(Comparator.comparing((KnotRow knot) -> !isTarget(knot))
                        .thenComparing(knot -> knot.state() != KnotState.ACTIVE)
                        .thenComparingInt(KnotRow::number))
                .toList();
    }

    /** The knots that are not due, by number. */
    List<KnotRow> others() {
        List<KnotRow> due = due();
        return knots.stream().filter(knot -> !due.contains(knot)).toList();
    }

    private boolean isTarget(KnotRow knot) {
        return plan != null && plan.draft().targets().contains(knot.id());
    }

    /** What was charted at a knot the time before. */
    Optional<FindingDraft> lastAt(KnotId knot) {
        return Optional.ofNullable(last).flatMap(before -> before.at(knot));
    }

    /** The plan's session that this visit carries. */
    Optional<SessionRow> session() {
        return Optional.ofNullable(plan).stream()
                .flatMap(one -> one.sessions().stream())
                .filter(session -> session.id().equals(visit.session()))
                .findFirst();
    }
}
