package org.knotwise.forecast.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotwise.knots.KnotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the plans of the whole practice that were accepted and have ended, in the order in which they were accepted. */
@Component
class ClosedPlanQuery {

    private static final String PLANS = """
            select p.id, p.accepted_at, p.ended_at, t.knot_id,
                   (select count(*) from plan_session s where s.plan_id = p.id) as planned
            from plan p left join plan_target t on t.plan_id = p.id
            where p.status in ('COMPLETED', 'STOPPED') and p.accepted_at is not null and p.ended_at is not null
            order by p.accepted_at, p.id
            """;

    private final JdbcClient database;

    ClosedPlanQuery(JdbcClient database) {
        this.database = database;
    }

    List<ClosedPlan> all() {
        Map<UUID, ClosedPlan> plans = new LinkedHashMap<>();
        database.sql(PLANS)
                .query((row, _) -> {
                    UUID knot = row.getObject("knot_id", UUID.class);
                    return new ClosedPlan(
                            row.getObject("id", UUID.class),
                            PastQuery.instant(row, "accepted_at"),
                            PastQuery.instant(row, "ended_at"),
                            row.getInt("planned"),
                            knot == null ? Set.of() : Set.of(new KnotId(knot)));
                })
                .list()
                .forEach(line -> plans.merge(line.id(), line, ClosedPlanQuery::both));
        return new ArrayList<>(plans.values());
    }

    private static ClosedPlan both(ClosedPlan one, ClosedPlan other) {
        Set<KnotId> targets = new HashSet<>(one.targets());
        targets.addAll(other.targets());
        return new ClosedPlan(one.id(), one.acceptedAt(), one.endedAt(), one.planned(), targets);
    }
}
