package org.knotwise.waitlist.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Times that came free, and from when they are to be offered. */
@Component
public class FreedTimes {

    /** A therapist's time that came free. */
    public record Freed(UUID id, AccountId therapist, Instant start, Instant end) {}

    private final JdbcClient database;

    FreedTimes(JdbcClient database) {
        this.database = database;
    }

    public void add(AccountId therapist, Instant start, Instant end, Instant offerAt) {
        database.sql("""
                insert into freed_time (id, therapist_id, starts_at, ends_at, offer_at)
                values (:id, :therapist, :starts, :ends, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("therapist", therapist.value())
                .param("starts", utc(start))
                .param("ends", utc(end))
                .param("at", utc(offerAt))
                .update();
    }

    public List<UUID> due(Instant now) {
        return database.sql(
                        "select id from freed_time where done_at is null and offer_at <= :now order by offer_at, id")
                .param("now", utc(now))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Takes one that is due, so that no other node offers it too; empty if another one did, or it is not due any more. */
    public Optional<Freed> take(UUID id, Instant now) {
        Optional<Freed> due = database.sql("""
                select id, therapist_id, starts_at, ends_at from freed_time
                where id = :id and done_at is null and offer_at <= :now for update
                """)
                .param("id", id)
                .param("now", utc(now))
                .query((row, _) -> new Freed(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("therapist_id", UUID.class)),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .optional();
        due.ifPresent(freed -> database.sql("update freed_time set done_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update());
        return due;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
