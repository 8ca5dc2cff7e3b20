package org.knotwise.messages.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.messages.MessageId;
import org.knotwise.messages.MessageRow;
import org.knotwise.messages.ThreadRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads threads, each in one statement. */
@Component
public class MessageQuery {

    private final JdbcClient database;

    MessageQuery(JdbcClient database) {
        this.database = database;
    }

    public List<MessageRow> thread(ClientId client, AccountId me, int atMost) {
        return database.sql("""
                select m.id, m.author_id, a.display_name, m.by_client, m.sent_at, m.body,
                  (select min(s.seen_at) from message_seen s where s.message_id = m.id) as seen_at
                from message m join account a on a.id = m.author_id
                where m.client_id = :client
                order by m.sent_at desc, m.id desc fetch first :most rows only
                """)
                .param("client", client.value())
                .param("most", atMost)
                .query((row, _) -> new MessageRow(
                        new MessageId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getBoolean("by_client"),
                        me.value().equals(row.getObject("author_id", UUID.class)),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("body"),
                        instant(row, "seen_at")))
                .list()
                .reversed();
    }

    /** The messages of one side that somebody did not have on the screen yet. */
    public List<UUID> unseen(ClientId client, AccountId me, boolean ofClient) {
        return database.sql("""
                select m.id from message m
                where m.client_id = :client and m.by_client = :side
                  and not exists (select 1 from message_seen s where s.message_id = m.id and s.account_id = :me)
                """)
                .param("client", client.value())
                .param("side", ofClient)
                .param("me", me.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public long unreadOf(AccountId therapist) {
        return database.sql("""
                select count(*) from message m join client c on c.id = m.client_id
                where m.by_client and c.archived_on is null
                  and exists (select 1 from care_team_member t
                    where t.client_id = m.client_id and t.therapist_id = :me)
                  and not exists (select 1 from message_seen s where s.message_id = m.id and s.account_id = :me)
                """)
                .param("me", therapist.value())
                .query(Long.class)
                .single();
    }

    /**
     * A page of threads, those with the newest message first.
     *
     * @param therapist only clients whose care team has this one; null for all
     */
    public List<ThreadRow> threads(@Nullable AccountId therapist, AccountId me, int page, int size) {
        return database.sql("""
                select c.id, c.legal_first_name, c.preferred_name, c.legal_last_name, m.sent_at, m.by_client,
                  (select count(*) from message u where u.client_id = c.id and u.by_client
                    and not exists (select 1 from message_seen s where s.message_id = u.id and s.account_id = :me))
                  as unread
                from client c join message m on m.client_id = c.id
                where c.archived_on is null
                  and not exists (select 1 from message n where n.client_id = c.id
                    and (n.sent_at > m.sent_at or (n.sent_at = m.sent_at and n.id > m.id)))
                  and (:all or exists (select 1 from care_team_member t
                    where t.client_id = c.id and t.therapist_id = :therapist))
                order by m.sent_at desc, c.id offset :skipped rows fetch first :most rows only
                """)
                .param("me", me.value())
                .param("all", therapist == null)
                .param("therapist", therapist == null ? me.value() : therapist.value())
                .param("skipped", (long) page * size)
                .param("most", size)
                .query((row, _) -> thread(row))
                .list();
    }

    private static ThreadRow thread(ResultSet row) throws SQLException {
        String preferred = row.getString("preferred_name");
        return new ThreadRow(
                new ClientId(row.getObject("id", UUID.class)),
                new PersonName(
                        preferred == null ? row.getString("legal_first_name") : preferred,
                        row.getString("legal_last_name")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("by_client"),
                row.getInt("unread"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
