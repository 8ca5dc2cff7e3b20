package org.knotwise.notices.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.notices.CalendarFeed;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The feeds there are, one for each owner. */
@Component
public class FeedRows {

    /** Whose appointments a feed shows. */
    public sealed interface Owner {

        /** Those in a therapist's calendar. */
        record Therapist(AccountId account) implements Owner {}

        /** Those of a client. */
        record Client(ClientId client) implements Owner {}
    }

    /** A feed that is being read. */
    public record Read(Owner owner, boolean withNames) {}

    private final JdbcClient database;
    private final Clock clock;

    FeedRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<CalendarFeed> of(Owner owner) {
        return database.sql("select with_names, made_at, read_at from calendar_feed"
                        + " where account_id = :account or client_id = :client")
                .param("account", account(owner))
                .param("client", client(owner))
                .query((row, _) -> new CalendarFeed(
                        row.getBoolean("with_names"), ToldAppointments.instant(row, "made_at"), readAt(row)))
                .optional();
    }

    private static @Nullable Instant readAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("read_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public void replace(Owner owner, String hash, boolean withNames) {
        remove(owner);
        database.sql("""
                insert into calendar_feed (id, account_id, client_id, token_hash, with_names, made_at)
                values (:id, :account, :client, :hash, :names, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("account", account(owner))
                .param("client", client(owner))
                .param("hash", hash)
                .param("names", withNames)
                .param("at", ToldAppointments.utc(Instant.now(clock)))
                .update();
    }

    public void remove(Owner owner) {
        database.sql("delete from calendar_feed where account_id = :account or client_id = :client")
                .param("account", account(owner))
                .param("client", client(owner))
                .update();
    }

    /** The feed of that token, noted as read; empty if there is none. */
    public Optional<Read> find(String hash) {
        Optional<Read> found = database.sql(
                        "select account_id, client_id, with_names from calendar_feed where token_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new Read(owner(row), row.getBoolean("with_names")))
                .optional();
        found.ifPresent(_ -> database.sql("update calendar_feed set read_at = :at where token_hash = :hash")
                .param("at", ToldAppointments.utc(Instant.now(clock)))
                .param("hash", hash)
                .update());
        return found;
    }

    private static Owner owner(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return account == null
                ? new Owner.Client(new ClientId(row.getObject("client_id", UUID.class)))
                : new Owner.Therapist(new AccountId(account));
    }

    private static @Nullable UUID account(Owner owner) {
        return owner instanceof Owner.Therapist(AccountId account) ? account.value() : null;
    }

    private static @Nullable UUID client(Owner owner) {
        return owner instanceof Owner.Client(ClientId client) ? client.value() : null;
    }
}
