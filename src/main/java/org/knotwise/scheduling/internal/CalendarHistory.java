package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.ChangeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What happened to each appointment, by the changes that did it; written once, and never changed. */
@Component
public class CalendarHistory {

    private static final String CHANGE = "insert into calendar_change (id, made_by, made_at) values (?, ?, ?)";

    private static final String HAPPENED = """
            insert into appointment_history (id, change_id, position, client_id, appointment_id, kind,
              therapist_before, room_before, starts_before, ends_before, room_free_before, overruled_before,
              therapist_after, room_after, starts_after, ends_after, room_free_after, overruled_after, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate database;

    CalendarHistory(JdbcTemplate database) {
        this.database = database;
    }

    /** Writes down a change; its appointments must be in the database already. */
    public void write(ChangeId change, AccountId by, Instant at, List<Happened> all) {
        database.update(CHANGE, change.value(), by.value(), utc(at));
        List<Object[]> rows = new ArrayList<>();
        for (Happened one : all) {
            rows.add(row(change, rows.size(), one));
        }
        database.batchUpdate(HAPPENED, rows);
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
