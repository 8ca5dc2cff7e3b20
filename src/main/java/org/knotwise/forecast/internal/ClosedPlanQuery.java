package org.knotwise.forecast.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the plans of the whole practice that were accepted and have ended, in the order in which they were accepted, each
 * as the client accepted it: with its first target knots, and the sessions agreed then.
 */
@Component
class ClosedPlanQuery {

    private static final String PLANS = """
            select id, client_id, accepted_at, ended_at from plan
            where status in ('COMPLETED', 'STOPPED') and accepted_at is not null and ended_at is not null
            order by accepted_at, id
            """;

    private final JdbcClient database;
    private final Plans plans;

    ClosedPlanQuery(JdbcClient database, Plans plans) {
        this.database = database;
        this.plans = plans;
    }

    private record Line(UUID plan, UUID client, Instant acceptedAt, Instant endedAt) {}

    List<ClosedPlan> all() {
        return database
                .sql(PLANS)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        PastQuery.instant(row, "accepted_at"),
                        PastQuery.instant(row, "ended_at")))
                .list()
                .stream()
                .map(this::plan)
                .toList();
    }

    private ClosedPlan plan(Line line) {
        PlanDraft accepted = plans.revisions(new ClientId(line.client()), new PlanId(line.plan()))
                .getFirst()
                .draft();
        return new ClosedPlan(line.plan(), line.acceptedAt(), line.endedAt(), accepted.agreed(), accepted.targets());
    }
}
