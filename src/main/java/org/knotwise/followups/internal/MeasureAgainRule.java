package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.plans.GoalProgress;
import org.knotwise.plans.Measure;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanGoals;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionRow;
import org.knotwise.plans.SessionStatus;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * The session after which the plan has its goals measured again was held, and a goal that somebody has to measure was not
 * since. Worst pain and tenderness are measured by every visit.
 */
@Component
class MeasureAgainRule implements FollowUpRule {

    private final CareFacts facts;
    private final Plans plans;
    private final PlanGoals goals;

    MeasureAgainRule(CareFacts facts, Plans plans, PlanGoals goals) {
        this.facts = facts;
        this.plans = plans;
        this.goals = goals;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.MEASURE_AGAIN;
    }

    private record Held(UUID session, LocalDate on, UUID therapist) {}

    @Override
    public List<Cause> causes(ClientId client) {
        return plans
                .current(client)
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .flatMap(plan -> measuring(plan)
                        .flatMap(session -> held(client, session))
                        .filter(held -> goals.of(client, plan.id()).stream().anyMatch(goal -> waits(goal, held.on()))))
                .map(held -> Cause.on(held.on(), held.session(), held.therapist()))
                .stream()
                .toList();
    }

    /** The last session that was held and at which it was to be measured. */
    private static Optional<SessionRow> measuring(PlanDetails plan) {
        return plan.sessions().stream()
                .filter(session -> session.status() == SessionStatus.DONE && plan.isMeasuredIn(session))
                .reduce((_, later) -> later);
    }

    private Optional<Held> held(ClientId client, SessionRow session) {
        return facts.ask("""
                select visit_on, therapist_id from visit
                where client_id = :client and session_id = :session and status = 'SIGNED'
                """, client)
                .param("session", session.id().value())
                .query((row, _) -> new Held(
                        session.id().value(),
                        row.getObject("visit_on", LocalDate.class),
                        row.getObject("therapist_id", UUID.class)))
                .optional();
    }

    private static boolean waits(GoalProgress goal, LocalDate since) {
        Measure measure = goal.goal().measure();
        return measure.isNumber()
                && measure != Measure.WORST_PAIN
                && measure != Measure.TENDERNESS
                && goal.readings().stream().allMatch(reading -> reading.on().isBefore(since));
    }
}
