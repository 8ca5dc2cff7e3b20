package org.knotwise.knots.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.RecurringFilter;
import org.knotwise.knots.RecurringTotal;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the knots that came back: by the day of the return, which the knot keeps, so that no course is replayed. */
@Component
public class RecurringQuery {

    private static final String FROM = """
            from knot k join client c on c.id = k.client_id
            where k.returned_on is not null and not k.withdrawn and c.archived_on is null
              and k.returned_on <= k.quiet_since + interval '1' month * cast(:months as integer)
              and (:everyone or exists (
                select 1 from care_team_member m where m.client_id = c.id and m.therapist_id = :therapist))
              and (:everyMuscle or k.muscle = :muscle)
            """;

    private static final String PAGE = """
            select k.id, k.client_id, k.number, k.muscle, k.point, k.side, k.spot_view, k.spot_x, k.spot_y,
                   k.state, k.tenderness, k.found_on, c.legal_first_name, c.legal_last_name, c.preferred_name
            """ + FROM + """
            order by case k.state when 'ACTIVE' then 0 when 'LATENT' then 1 else 2 end, k.returned_on desc, k.id
            limit :limit offset :offset
            """;

    private static final String TOTAL = """
            select count(*) as everything,
                   count(case when k.state = 'ACTIVE' and exists (
                     select 1 from knot_episode e where e.knot_id = k.id and e.ended_on is null) then 1 end) as active
            """ + FROM;

    private static final String EPISODES = """
            select knot_id, began_on, ended_on, ending from knot_episode where knot_id in (:knots)
            order by knot_id, position
            """;

    private final JdbcClient database;

    RecurringQuery(JdbcClient database) {
        this.database = database;
    }

    /** A knot that came back, without its episodes. */
    public record Row(
            UUID id,
            UUID client,
            PersonName clientName,
            int number,
            KnotPlace place,
            KnotState state,
            int tenderness,
            LocalDate foundOn) {}

    /**
     * A page of them.
     *
     * @param therapist only of clients in this therapist's care team; null for all of the practice
     */
    public List<Row> page(RecurringFilter filter, @Nullable UUID therapist, int limit, long offset) {
        return narrowed(PAGE, filter, therapist)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        name(
                                row.getString("legal_first_name"),
                                row.getString("legal_last_name"),
                                row.getString("preferred_name")),
                        row.getInt("number"),
                        place(
                                row.getString("muscle"),
                                row.getString("point"),
                                row.getString("spot_view"),
                                row.getDouble("spot_x"),
                                row.getDouble("spot_y"),
                                Side.valueOf(row.getString("side"))),
                        KnotState.valueOf(row.getString("state")),
                        row.getInt("tenderness"),
                        row.getObject("found_on", LocalDate.class)))
                .list();
    }

    public RecurringTotal total(RecurringFilter filter, @Nullable UUID therapist) {
        return narrowed(TOTAL, filter, therapist)
                .query((row, _) -> new RecurringTotal(row.getLong("everything"), row.getLong("active")))
                .single();
    }

    /** The episodes of these knots as they were stored, oldest first; at least one knot. */
    public Map<UUID, List<Episode>> episodes(Collection<UUID> knots) {
        record Stored(UUID knot, Episode episode) {}
        return database
                .sql(EPISODES)
                .param("knots", knots)
                .query((row, _) -> new Stored(
                        row.getObject("knot_id", UUID.class),
                        new Episode(
                                row.getObject("began_on", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class),
                                row.getString("ending") == null ? null : Ending.valueOf(row.getString("ending")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Stored::knot, Collectors.mapping(Stored::episode, Collectors.toList())));
    }

    private JdbcClient.StatementSpec narrowed(String sql, RecurringFilter filter, @Nullable UUID therapist) {
        MuscleId muscle = filter.muscle();
        return database.sql(sql)
                .param("months", filter.withinMonths())
                .param("everyone", therapist == null)
                .param("therapist", therapist == null ? new UUID(0, 0) : therapist)
                .param("everyMuscle", muscle == null)
                .param("muscle", muscle == null ? "" : muscle.value());
    }

    private static PersonName name(String first, String last, @Nullable String preferred) {
        return new PersonName(preferred == null ? first : preferred, last);
    }

    private static KnotPlace place(
            @Nullable String muscle, @Nullable String point, @Nullable String view, double x, double y, Side side) {
        if (muscle != null && point != null) {
            return new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), point), side);
        }
        if (view != null) {
            return new KnotPlace.FreeSpot(view, x, y, side);
        }
        throw new IllegalStateException("A knot is somewhere");
    }
}
