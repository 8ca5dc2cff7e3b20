package org.knotwise.forecast.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.forecast.internal.KnotPast.Happened;
import org.knotwise.knots.Answer;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to the knots of the whole practice, in two statements. No name and nothing that was written is read;
 * what leaves this module are counts.
 */
@Component
public class PastQuery {

    /** Stands in a list that would be empty, which not every database takes. */
    private static final UUID NONE = new UUID(0, 0);

    private static final String EVENTS = """
            select k.id as knot, k.client_id, k.muscle, k.point, k.side,
                   e.happened_on, e.happened_at, e.tenderness, e.recognised, e.unpressed, e.treated, e.since, e.until
            from knot k join (
              select f.knot_id as knot, f.id as happened_id, f.found_on as happened_on, f.found_at as happened_at,
                     f.revision as revision, f.tenderness_before as tenderness,
                     r.answer as recognised, u.answer as unpressed, t.seconds as treated,
                     coalesce(o.amended_at, v.signed_at, f.found_at) as since, f.amended_at as until
              from finding f
              left join finding_sign r on r.finding_id = f.id and r.sign = 'RECOGNISED'
              left join finding_sign u on u.finding_id = f.id and u.sign = 'PAINFUL_UNPRESSED'
              left join finding_treatment t on t.finding_id = f.id and t.position = 0
              left join visit v on v.id = f.visit_id
              left join finding o on o.id = f.supersedes
              where f.in_force or (:amended and f.amendment is not null)
              union all
              select c.knot_id, c.id, c.closed_on, c.closed_at, 0, null, null, null, null, c.closed_at, null
              from knot_closing c
            ) e on e.knot = k.id
            where not k.withdrawn and (:everything or k.muscle in (:muscles) or k.id in (:knots))
            order by k.id, e.happened_on, e.happened_at, e.revision, e.happened_id
            """;

    private static final String DRAWINGS = """
            select d.id, d.client_id, d.drawn_at, d.drawn_on, d.onset, m.zone, m.side
            from pain_drawing d join pain_mark m on m.drawing_id = d.id
            where d.onset is not null and (:everything or m.zone in (:zones))
            order by d.drawn_at, d.id
            """;

    private final JdbcClient database;

    PastQuery(JdbcClient database) {
        this.database = database;
    }

    /** All knots with what was ever in force, as of any time. */
    List<KnotPast> everything() {
        return read(true, Set.of(), Set.of());
    }

    /** What counts now of the knots at these muscles, and of these knots. */
    List<KnotPast> at(Collection<MuscleId> muscles, Collection<KnotId> knots) {
        return read(false, muscles, knots);
    }

    private List<KnotPast> read(boolean everything, Collection<MuscleId> muscles, Collection<KnotId> knots) {
        record Line(UUID knot, UUID client, @Nullable PointId point, Side side, Happened happened) {}
        Map<UUID, List<Line>> lines = database
                .sql(EVENTS)
                .param("amended", everything)
                .param("everything", everything)
                .param("muscles", muscles.isEmpty() ? Set.of("") : values(muscles))
                .param("knots", knots.isEmpty() ? Set.of(NONE) : ids(knots))
                .query((row, _) -> new Line(
                        row.getObject("knot", UUID.class),
                        row.getObject("client_id", UUID.class),
                        point(row.getString("muscle"), row.getString("point")),
                        Side.valueOf(row.getString("side")),
                        happened(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::knot, LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream()
                .map(of -> new KnotPast(
                        new KnotId(of.getFirst().knot()),
                        new ClientId(of.getFirst().client()),
                        of.getFirst().point(),
                        of.getFirst().side(),
                        of.stream().map(Line::happened).toList()))
                .toList();
    }

    private static Happened happened(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        Integer tenderness = row.getObject("tenderness", Integer.class);
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Happened(
                tenderness == null
                        ? new KnotCourse.Closing(on)
                        : new KnotCourse.Fact(
                                on,
                                tenderness,
                                answer(row.getString("recognised")),
                                answer(row.getString("unpressed"))),
                instant(row, "happened_at"),
                row.getObject("treated") != null,
                instant(row, "since"),
                until == null ? null : until.toInstant());
    }

    /** All drawings that say since when it hurts. */
    List<OnsetDrawing> drawings() {
        return readDrawings(true, Set.of());
    }

    /** Those that mark one of these zones, with only these marks. */
    List<OnsetDrawing> drawingsAt(Collection<ZoneId> zones) {
        return zones.isEmpty() ? List.of() : readDrawings(false, zones);
    }

    private List<OnsetDrawing> readDrawings(boolean everything, Collection<ZoneId> zones) {
        Map<UUID, OnsetDrawing> drawings = new LinkedHashMap<>();
        Map<UUID, Set<ZoneSide>> places = new LinkedHashMap<>();
        database.sql(DRAWINGS)
                .param("everything", everything)
                .param(
                        "zones",
                        zones.isEmpty()
                                ? Set.of("")
                                : zones.stream().map(ZoneId::value).toList())
                .query((ResultSet row) -> {
                    UUID id = row.getObject("id", UUID.class);
                    places.computeIfAbsent(id, _ -> new HashSet<>())
                            .add(new ZoneSide(new ZoneId(row.getString("zone")), Side.valueOf(row.getString("side"))));
                    if (!drawings.containsKey(id)) {
                        drawings.put(
                                id,
                                new OnsetDrawing(
                                        new ClientId(row.getObject("client_id", UUID.class)),
                                        instant(row, "drawn_at"),
                                        row.getObject("drawn_on", LocalDate.class),
                                        row.getObject("onset", LocalDate.class),
                                        Set.of()));
                    }
                });
        List<OnsetDrawing> all = new ArrayList<>();
        drawings.forEach((id, drawing) -> all.add(new OnsetDrawing(
                drawing.client(),
                drawing.drawnAt(),
                drawing.drawnOn(),
                drawing.onset(),
                places.getOrDefault(id, Set.of()))));
        return all;
    }

    private static @Nullable PointId point(@Nullable String muscle, @Nullable String point) {
        return muscle == null || point == null ? null : new PointId(new MuscleId(muscle), point);
    }

    private static Answer answer(@Nullable String stored) {
        return stored == null ? Answer.NOT_TESTED : Answer.valueOf(stored);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> values(Collection<MuscleId> muscles) {
        return muscles.stream().map(MuscleId::value).toList();
    }

    private static List<UUID> ids(Collection<KnotId> knots) {
        return knots.stream().map(KnotId::value).toList();
    }
}
