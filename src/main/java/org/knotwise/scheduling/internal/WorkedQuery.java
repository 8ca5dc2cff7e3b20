package org.knotwise.scheduling.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement all that says when therapists are there: the week, its exceptions and the holidays. */
@Component
public class WorkedQuery {

    // The location of a shift does not matter here: somebody works wherever that is, unless that location is closed.
    private static final String HOURS = """
            select 'SHIFT' as kind, w.day_of_week as name, cast(null as date) as first_day, cast(null as date) as last_day,
                   w.from_minute as from_minute, w.to_minute as to_minute, w.therapist_id as therapist
            from weekly_hours w where w.therapist_id in (:therapists)
            union all
            select e.kind, '', e.from_day, e.to_day, e.from_minute, e.to_minute, e.therapist_id
            from hours_exception e where e.therapist_id in (:therapists) and e.from_day <= :to and e.to_day >= :from
            union all
            select 'HOLIDAY', h.name, h.first_day, h.last_day, 0, 1440, cast(null as uuid)
            from holiday h where h.location_id is null and h.first_day <= :to and h.last_day >= :from
            """;

    private final JdbcClient database;

    WorkedQuery(JdbcClient database) {
        this.database = database;
    }

    /** One row: of a shift the day of the week, of the others when it begins and ends on the wall clock. */
    public sealed interface Row {

        /** There every week. */
        record Weekly(DayOfWeek day, LocalTime from, LocalTime to) implements Row {}

        /** There at these hours of a day, instead of those of the week. */
        record Instead(LocalDate day, LocalTime from, LocalTime to) implements Row {}

        /** Away. */
        record Absent(LocalDateTime from, LocalDateTime to) implements Row {}

        /** The whole practice is closed, both days included. */
        record Closed(LocalDate first, LocalDate last, String name) implements Row {

            public boolean isOn(LocalDate day) {
                return !day.isBefore(first) && !day.isAfter(last);
            }
        }
    }

    private record Whose(@Nullable UUID therapist, Row row) {}

    /** Reads what holds for one on some of these days, both included. */
    public List<Row> read(AccountId therapist, LocalDate from, LocalDate to) {
        return read(List.of(therapist), from, to).getOrDefault(therapist, List.of());
    }

    /** Reads what holds for each of these on some of these days, both included; holidays hold for all. */
    public Map<AccountId, List<Row>> read(Collection<AccountId> therapists, LocalDate from, LocalDate to) {
        if (therapists.isEmpty()) {
            return Map.of();
        }
        List<Whose> rows = database.sql(HOURS)
                .param("therapists", therapists.stream().map(AccountId::value).toList())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Whose(row.getObject("therapist", UUID.class), rowOf(row)))
                .list();
        return therapists.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> rows.stream()
                                .filter(row ->
                                        row.therapist() == null || one.value().equals(row.therapist()))
                                .map(Whose::row)
                                .toList()));
    }

    private static Row rowOf(ResultSet row) throws SQLException {
        int from = row.getInt("from_minute");
        int to = row.getInt("to_minute");
        return switch (row.getString("kind")) {
            case "SHIFT" -> new Row.Weekly(DayOfWeek.valueOf(row.getString("name")), timeOf(from), timeOf(to));
            case "HOURS" -> new Row.Instead(row.getObject("first_day", LocalDate.class), timeOf(from), timeOf(to));
            case "HOLIDAY" ->
                new Row.Closed(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("name"));
            default ->
                new Row.Absent(
                        row.getObject("first_day", LocalDate.class)
                                .atStartOfDay()
                                .plusMinutes(from),
                        row.getObject("last_day", LocalDate.class)
                                .atStartOfDay()
                                .plusMinutes(to));
        };
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
