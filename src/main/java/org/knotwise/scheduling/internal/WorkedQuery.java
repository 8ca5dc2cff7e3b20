package org.knotwise.scheduling.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.knotwise.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement all that says when a therapist is there: the week, its exceptions and the holidays. */
@Component
public class WorkedQuery {

    // The location of a shift does not matter here: somebody works wherever that is, unless that location is closed.
    private static final String HOURS = """
            select 'SHIFT' as kind, w.day_of_week as name, cast(null as date) as first_day, cast(null as date) as last_day,
                   w.from_minute as from_minute, w.to_minute as to_minute
            from weekly_hours w where w.therapist_id = :therapist
            union all
            select e.kind, '', e.from_day, e.to_day, e.from_minute, e.to_minute
            from hours_exception e where e.therapist_id = :therapist and e.from_day <= :to and e.to_day >= :from
            union all
            select 'HOLIDAY', '', h.first_day, h.last_day, 0, 1440
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

        /** Not there: away, or the practice is closed. */
        record Absent(LocalDateTime from, LocalDateTime to) implements Row {}
    }

    /** Reads what holds on some of these days, both included. */
    public List<Row> read(AccountId therapist, LocalDate from, LocalDate to) {
        return database.sql(HOURS)
                .param("therapist", therapist.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> rowOf(row))
                .list();
    }

    private static Row rowOf(ResultSet row) throws SQLException {
        int from = row.getInt("from_minute");
        int to = row.getInt("to_minute");
        return switch (row.getString("kind")) {
            case "SHIFT" -> new Row.Weekly(DayOfWeek.valueOf(row.getString("name")), timeOf(from), timeOf(to));
            case "HOURS" -> new Row.Instead(row.getObject("first_day", LocalDate.class), timeOf(from), timeOf(to));
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
