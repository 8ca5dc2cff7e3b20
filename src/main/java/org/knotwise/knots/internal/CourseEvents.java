package org.knotwise.knots.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.Answer;
import org.knotwise.knots.KnotCourse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the courses of knots are made of, in one statement and in the order of the visits. */
@Component
public class CourseEvents {

    private static final String EVENTS = """
            select knot, visit, happened_on, happened_at, happened_id, tenderness, recognised, unpressed from (
              select f.knot_id as knot, f.visit_id as visit, f.found_on as happened_on, f.found_at as happened_at,
                     f.id as happened_id, f.tenderness_before as tenderness,
                     r.answer as recognised, u.answer as unpressed
              from finding f
              left join finding_sign r on r.finding_id = f.id and r.sign = 'RECOGNISED'
              left join finding_sign u on u.finding_id = f.id and u.sign = 'PAINFUL_UNPRESSED'
              where f.client_id in (:clients) and f.in_force
              union all
              select c.knot_id, null, c.closed_on, c.closed_at, c.id, null, null, null
              from knot_closing c
              where c.client_id in (:clients)
            ) event
            where (:everyKnot or knot = :knot)
            order by happened_on, happened_at, happened_id
            """;

    /** Stands where every knot is meant. */
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient database;
    private final FindingRepository findings;

    CourseEvents(JdbcClient database, FindingRepository findings) {
        this.database = database;
        this.findings = findings;
    }

    /** Something that happened to a knot; the visit is null for a closing and for a finding outside a visit. */
    public record KnotEvent(UUID knot, @Nullable UUID visit, KnotCourse.Event event) {}

    /** Of one knot, with what this transaction has written so far. */
    public List<KnotCourse.Event> of(UUID client, UUID knot) {
        findings.flush();
        return read(List.of(client), knot).stream().map(KnotEvent::event).toList();
    }

    /** Of all knots of these clients; at least one. */
    public List<KnotEvent> of(Collection<UUID> clients) {
        return read(clients, null);
    }

    private List<KnotEvent> read(Collection<UUID> clients, @Nullable UUID knot) {
        return database.sql(EVENTS)
                .param("clients", clients)
                .param("everyKnot", knot == null)
                .param("knot", knot == null ? NONE : knot)
                .query((row, _) -> {
                    LocalDate on = row.getObject("happened_on", LocalDate.class);
                    Integer tenderness = row.getObject("tenderness", Integer.class);
                    return new KnotEvent(
                            row.getObject("knot", UUID.class),
                            row.getObject("visit", UUID.class),
                            tenderness == null
                                    ? new KnotCourse.Closing(on)
                                    : new KnotCourse.Fact(
                                            on,
                                            tenderness,
                                            answer(row.getString("recognised")),
                                            answer(row.getString("unpressed"))));
                })
                .list();
    }

    private static Answer answer(@Nullable String stored) {
        return stored == null ? Answer.NOT_TESTED : Answer.valueOf(stored);
    }
}
