package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * A plan that is carried out has one session left, or none: extend, discharge or maintain. Due on the day of that session
 * if it is booked, else on the day of the last visit. A revision that adds sessions ends it.
 */
@Component
class PlanEndsRule implements FollowUpRule {

    private static final int LEFT = 1;

    private final CareFacts facts;

    PlanEndsRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.PLAN_ENDS;
    }

    private record Left(UUID last, int agreed, int left, LocalDate booked) {}

    @Override
    public List<Cause> causes(ClientId client) {
        LocalDate since =
                facts.lastTreatedVisit(client).map(CareFacts.TreatedVisit::day).orElse(LocalDate.EPOCH);
        return facts
                .ask("""
                select s.id,
                  (select count(*) from plan_session n where n.plan_id = p.id and not n.removed) as agreed,
                  (select count(*) from plan_session n
                   where n.plan_id = p.id and not n.removed and n.status in ('OPEN', 'BOOKED')) as remaining,
                  (select min(a.starts_at) from appointment a join plan_session n on n.id = a.session_id
                   where n.plan_id = p.id and a.status = 'BOOKED') as next_at
                from plan p join plan_session s on s.plan_id = p.id
                where p.client_id = :client and p.status = 'ACTIVE' and not s.removed
                  and s.number = (select max(n.number) from plan_session n where n.plan_id = p.id and not n.removed)
                """, client)
                .query((row, _) -> {
                    OffsetDateTime next = row.getObject("next_at", OffsetDateTime.class);
                    return new Left(
                            row.getObject("id", UUID.class),
                            row.getInt("agreed"),
                            row.getInt("remaining"),
                            next == null ? since : facts.dayOf(next.toInstant()));
                })
                .list()
                .stream()
                .filter(plan -> plan.left() <= LEFT && plan.agreed() > LEFT)
                .map(plan -> Cause.on(
                        plan.booked(),
                        plan.last(),
                        facts.primaryTherapist(client).orElse(null)))
                .toList();
    }
}
