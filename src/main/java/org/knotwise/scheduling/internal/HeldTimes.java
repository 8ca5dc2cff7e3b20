package org.knotwise.scheduling.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.knotwise.scheduling.HoldId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Times that are held for somebody; whoever writes one holds the locks of its therapist and room. */
@Component
public class HeldTimes {

    private final JdbcClient database;

    HeldTimes(JdbcClient database) {
        this.database = database;
    }

    /** Holds a time until then. */
    public void hold(HoldId id, Place place, Instant until) {
        database.sql("""
                insert into held_time (id, therapist_id, room_id, starts_at, ends_at, room_free_at, held_until)
                values (:id, :therapist, :room, :starts, :ends, :free, :until)
                """)
                .param("id", id.value())
                .param("therapist", place.therapist())
                .param("room", place.room())
                .param("starts", utc(place.startsAt()))
                .param("ends", utc(place.endsAt()))
                .param("free", utc(place.roomFreeAt()))
                .param("until", utc(until))
                .update();
    }

    /** Ends holds; one that has ended is no matter. */
    public void release(Collection<HoldId> holds) {
        holds.forEach(hold -> database.sql("delete from held_time where id = :id")
                .param("id", hold.value())
                .update());
    }

    /** What holds that have not run out occupy; of no client, so that the id of the hold stands for one. */
    public List<Occupied> occupied(Instant earliest, Instant from, Instant to, Instant now) {
        return database.sql("""
                select id, therapist_id, room_id, starts_at, ends_at, room_free_at from held_time
                where starts_at >= :earliest and starts_at < :to and room_free_at > :from and held_until > :now
                """)
                .param("earliest", utc(earliest))
                .param("to", utc(to))
                .param("from", utc(from))
                .param("now", utc(now))
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Occupied(
                            id,
                            row.getObject("therapist_id", UUID.class),
                            row.getObject("room_id", UUID.class),
                            id,
                            instant(row.getTimestamp("starts_at")),
                            instant(row.getTimestamp("ends_at")),
                            instant(row.getTimestamp("room_free_at")));
                })
                .list();
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
