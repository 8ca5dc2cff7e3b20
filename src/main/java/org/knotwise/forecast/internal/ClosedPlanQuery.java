package org.knotwise.forecast.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the plans of the whole practice that were accepted and have ended, in the order in which they were accepted. */
@Component
class ClosedPlanQuery {

    /** What the client accepted is the first revision, whatever was changed since. */
    private static final String PLANS = """
            select p.id, p.accepted_at, p.ended_at, r.content
            from plan p join plan_revision r on r.plan_id = p.id and r.number = 1
            where p.status in ('COMPLETED', 'STOPPED') and p.accepted_at is not null and p.ended_at is not null
            order by p.accepted_at, p.id
            """;

    private final JdbcClient database;

    ClosedPlanQuery(JdbcClient database) {
        this.database = database;
    }

    List<ClosedPlan> all() {
        return database.sql(PLANS)
                .query((row, _) -> {
                    PlanDraft first = PlanText.read(row.getString("content"));
                    return new ClosedPlan(
                            row.getObject("id", UUID.class),
                            PastQuery.instant(row, "accepted_at"),
                            PastQuery.instant(row, "ended_at"),
                            first.agreed(),
                            first.targets());
                })
                .list();
    }
}
