package org.knotwise.forecast.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.forecast.OffCourse.Measured;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the signed visits of a client measured: the worst pain, and the tenderness of some knots. */
@Component
public class MeasuredVisits {

    private static final UUID NONE = new UUID(0, 0);

    private static final String VISITS = """
            select id, visit_on, pain_before from visit
            where client_id = :client and status = 'SIGNED' and visit_on >= :since
            order by visit_on, started_at, id
            """;

    private static final String FINDINGS = """
            select knot_id, found_on, tenderness_before from finding
            where client_id = :client and knot_id in (:knots) and in_force
            order by found_on, found_at, revision, id
            """;

    private final JdbcClient database;

    MeasuredVisits(JdbcClient database) {
        this.database = database;
    }

    /** A visit, and what it measured. */
    public record Row(VisitId visit, Measured measured) {}

    private record Found(UUID knot, LocalDate on, int tenderness) {}

    private record Visited(UUID id, LocalDate on, @Nullable Integer pain) {}

    /**
     * The signed visits from a day on, oldest first.
     *
     * @param knots whose mean tenderness is asked for; each counts as it was last found by that day
     */
    public List<Row> of(ClientId client, Collection<KnotId> knots, LocalDate since) {
        List<Found> findings = findings(client, knots);
        Map<UUID, Integer> last = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (Visited visit : visits(client, since)) {
            while (next < findings.size() && !findings.get(next).on().isAfter(visit.on())) {
                last.put(findings.get(next).knot(), findings.get(next).tenderness());
                next++;
            }
            rows.add(new Row(new VisitId(visit.id()), new Measured(visit.pain(), mean(last))));
        }
        return rows;
    }

    private static @Nullable Double mean(Map<UUID, Integer> tenderness) {
        return tenderness.isEmpty()
                ? null
                : tenderness.values().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElseThrow();
    }

    private List<Visited> visits(ClientId client, LocalDate since) {
        return database.sql(VISITS)
                .param("client", client.value())
                .param("since", since)
                .query((row, _) -> new Visited(
                        row.getObject("id", UUID.class),
                        row.getObject("visit_on", LocalDate.class),
                        row.getObject("pain_before", Integer.class)))
                .list();
    }

    private List<Found> findings(ClientId client, Collection<KnotId> knots) {
        return database.sql(FINDINGS)
                .param("client", client.value())
                .param(
                        "knots",
                        knots.isEmpty()
                                ? Set.of(NONE)
                                : knots.stream().map(KnotId::value).toList())
                .query((row, _) -> new Found(
                        row.getObject("knot_id", UUID.class),
                        row.getObject("found_on", LocalDate.class),
                        row.getInt("tenderness_before")))
                .list();
    }
}
