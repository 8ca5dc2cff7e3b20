package org.knotwise.followups.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What the rules read, straight from the tables: they must see the same whoever's deed set them off, the reception's or the
 * client's own. Nothing of it is shown to anybody but by {@code FollowUps}, which asks who may see it.
 */
@Component
class CareFacts {

    /** A signed visit at which the client was treated. */
    record TreatedVisit(UUID id, LocalDate day, UUID therapist, Instant begun) {}

    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final JdbcClient database;
    private final Practice practice;
    private final Clock clock;

    CareFacts(JdbcClient database, Practice practice, Clock clock) {
        this.database = database;
        this.practice = practice;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    /** Whose appointment is over for so long that it should have been charted, and is not. */
    List<ClientId> withUnfinished(Duration since) {
        return database.sql("""
                select distinct client_id from appointment
                where status = 'BOOKED' and ends_at <= :until and ends_at > :from
                """)
                .param("until", now().minus(since).atOffset(ZoneOffset.UTC))
                .param("from", now().minus(LOOKED_BACK).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ClientId(row.getObject("client_id", UUID.class)))
                .list();
    }

    LocalDate today() {
        return practice.today();
    }

    /** Who has home care to do and may not have reported for so many days. */
    List<ClientId> withoutCheckIn(int days) {
        return database.sql("""
                select distinct i.client_id from home_care_item i
                where i.until is null and i.times_per_day > 0 and i.since <= :day
                  and not exists (select 1 from check_in c where c.client_id = i.client_id and c.told_on > :day)
                """)
                .param("day", today().minusDays(days))
                .query((row, _) -> new ClientId(row.getObject("client_id", UUID.class)))
                .list();
    }

    /** Who comes within so many days, and of whom a form was still missing when they came. */
    List<ClientId> whoComeWithin(int days) {
        return database.sql("""
                select client_id from appointment where status = 'BOOKED' and starts_at > :now and starts_at < :until
                union
                select client_id from follow_up where kind = 'INTAKE_MISSING' and ended_at is null
                """)
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("until", now().plus(Duration.ofDays(days + 1L)).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ClientId(row.getObject("client_id", UUID.class)))
                .list();
    }

    StatementSpec ask(String sql, ClientId client) {
        return database.sql(sql).param("client", client.value());
    }

    Optional<UUID> primaryTherapist(ClientId client) {
        return ask("select therapist_id from care_team_member where client_id = :client and primary_therapist", client)
                .query(UUID.class)
                .optional();
    }

    Optional<TreatedVisit> lastTreatedVisit(ClientId client) {
        return ask("""
                select id, visit_on, therapist_id, started_at from visit
                where client_id = :client and status = 'SIGNED' and not_treated is null
                order by visit_on desc, started_at desc, id fetch first 1 row only
                """, client)
                .query((row, _) -> new TreatedVisit(
                        row.getObject("id", UUID.class),
                        row.getObject("visit_on", LocalDate.class),
                        row.getObject("therapist_id", UUID.class),
                        row.getObject("started_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The day on the practice's wall. */
    LocalDate dayOf(Instant at) {
        return practice.local(at).toLocalDate();
    }
}
