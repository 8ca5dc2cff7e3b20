package org.knotwise.scheduling.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.ChangeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What happened to each appointment, by the changes that did it; written once, and never changed. */
@Component
public class CalendarHistory {

    private static final String CHANGE =
            "insert into calendar_change (id, made_by, made_at, undoes) values (?, ?, ?, ?)";

    private static final String HAPPENED = """
            insert into appointment_history (id, change_id, position, client_id, appointment_id, kind,
              therapist_before, room_before, starts_before, ends_before, room_free_before, overruled_before,
              therapist_after, room_after, starts_after, ends_after, room_free_after, overruled_after, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String MADE = """
            select c.made_by, c.made_at, c.undoes,
              exists (select 1 from calendar_change u where u.undoes = c.id) as undone,
              exists (select 1 from appointment_history mine
                      join appointment_history other on other.appointment_id = mine.appointment_id
                      join calendar_change later on later.id = other.change_id and later.number > c.number
                      where mine.change_id = c.id) as touched
            from calendar_change c where c.id = ?
            """;

    private final JdbcTemplate database;

    CalendarHistory(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Writes down a change; its appointments must be in the database already.
     *
     * @param undoes the change that it takes back; null if none
     */
    public void write(ChangeId change, AccountId by, Instant at, @Nullable ChangeId undoes, List<Happened> all) {
        database.update(CHANGE, change.value(), by.value(), utc(at), undoes == null ? null : undoes.value());
        List<Object[]> rows = new ArrayList<>();
        for (Happened one : all) {
            rows.add(row(change, rows.size(), one));
        }
        database.batchUpdate(HAPPENED, rows);
    }

    /** The change as it stands now; empty if there is none. */
    public Optional<MadeChange> find(ChangeId change) {
        List<Happened> all = database.query(
                "select * from appointment_history where change_id = ? order by position",
                (row, _) -> happened(row),
                change.value());
        return database
                .query(
                        MADE,
                        (row, _) -> new MadeChange(
                                new AccountId(row.getObject("made_by", UUID.class)),
                                instant(row, "made_at"),
                                row.getObject("undoes", UUID.class) != null,
                                row.getBoolean("undone"),
                                row.getBoolean("touched"),
                                all),
                        change.value())
                .stream()
                .findFirst();
    }

    private static Happened happened(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Happened(
                row.getObject("client_id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                HappenedKind.valueOf(row.getString("kind")),
                place(row, "before"),
                place(row, "after"),
                reason == null ? null : CancelReason.valueOf(reason));
    }

    private static @Nullable Place place(ResultSet row, String when) throws SQLException {
        UUID therapist = row.getObject("therapist_" + when, UUID.class);
        return therapist == null
                ? null
                : new Place(
                        therapist,
                        row.getObject("room_" + when, UUID.class),
                        instant(row, "starts_" + when),
                        instant(row, "ends_" + when),
                        instant(row, "room_free_" + when),
                        row.getString("overruled_" + when));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Object[] row(ChangeId change, int position, Happened one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(UUID.randomUUID());
        values.add(change.value());
        values.add(position);
        values.add(one.client());
        values.add(one.appointment());
        values.add(one.kind().name());
        add(values, one.before());
        add(values, one.after());
        values.add(one.reason() == null ? null : one.reason().name());
        return values.toArray();
    }

    private static void add(List<@Nullable Object> values, @Nullable Place place) {
        values.add(place == null ? null : place.therapist());
        values.add(place == null ? null : place.room());
        values.add(place == null ? null : utc(place.startsAt()));
        values.add(place == null ? null : utc(place.endsAt()));
        values.add(place == null ? null : utc(place.roomFreeAt()));
        values.add(place == null ? null : place.overruled());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
