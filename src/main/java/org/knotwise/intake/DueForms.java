package org.knotwise.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why a form is due, straight from the tables: for rules that ask when nobody is signed in. Whoever shows it asks
 * {@link Intakes}.
 */
@Component
public class DueForms {

    /** For so long the answers hold. */
    private static final Period HOLD = Period.ofMonths(12);

    private final JdbcClient database;
    private final Practice practice;
    private final Clock clock;

    DueForms(JdbcClient database, Practice practice, Clock clock) {
        this.database = database;
        this.practice = practice;
        this.clock = clock;
    }

    private record Facts(@Nullable Instant sent, @Nullable Instant askedFor, boolean visited) {}

    /** The first reason that holds; empty if none does. */
    public Optional<IntakeDue> of(ClientId client) {
        Facts facts = database.sql("""
                        select (select max(f.sent_at) from intake_form f where f.client_id = c.id) as sent,
                          (select max(r.asked_at) from intake_request r where r.client_id = c.id) as asked_for,
                          (select count(*) from visit v where v.client_id = c.id and v.status = 'SIGNED') as visits
                        from client c where c.id = :client
                        """)
                .param("client", client.value())
                .query((row, _) -> new Facts(
                        instant(row.getObject("sent", OffsetDateTime.class)),
                        instant(row.getObject("asked_for", OffsetDateTime.class)),
                        row.getInt("visits") > 0))
                .single();
        if (facts.sent() == null && !facts.visited()) {
            return Optional.of(IntakeDue.FIRST);
        }
        if (facts.askedFor() != null && (facts.sent() == null || facts.sent().isBefore(facts.askedFor()))) {
            return Optional.of(IntakeDue.ASKED_FOR);
        }
        return facts.sent() != null && isOld(facts.sent()) ? Optional.of(IntakeDue.YEARLY) : Optional.empty();
    }

    /** Notes that staff asked for the form. */
    void ask(ClientId client, AccountId by) {
        database.sql("""
                        insert into intake_request (id, client_id, asked_by, asked_at)
                        values (:id, :client, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("client", client.value())
                .param("by", by.value())
                .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isOld(Instant sent) {
        return !practice.local(sent).toLocalDate().plus(HOLD).isAfter(practice.today());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
