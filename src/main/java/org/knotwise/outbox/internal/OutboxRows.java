package org.knotwise.outbox.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.KeptMessage;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeState;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.SentOrWaiting;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox, and how they go from one state to the next; each step is one statement. */
@Component
public class OutboxRows {

    private final JdbcClient database;

    public OutboxRows(JdbcClient database) {
        this.database = database;
    }

    public void add(
            String kind, Recipient recipient, String topic, @Nullable String onceKey, Instant written, Instant due) {
        database.sql("""
                insert into outbox (id, kind, client_id, mailbox, topic, once_key, written_at, due_at, state, attempts)
                values (:id, :kind, :client, :mailbox, :topic, :once, :written, :due, 'WAITING', 0)
                """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("client", client(recipient))
                .param("mailbox", mailbox(recipient))
                .param("topic", topic)
                .param("once", onceKey)
                .param("written", utc(written))
                .param("due", utc(due))
                .update();
    }

    /** False if there is one of that key. Two at the same moment may both think there is none; the key refuses the second. */
    public boolean addOnce(String kind, Recipient recipient, String topic, String onceKey, Instant now) {
        boolean known = database.sql("select count(*) from outbox where once_key = :once")
                        .param("once", onceKey)
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            add(kind, recipient, topic, onceKey, now, now);
        }
        return !known;
    }

    /** Lets one that waits for the same wait anew; false if there is none. One that is being sent is another one. */
    public boolean putOff(String kind, Recipient recipient, String topic, Instant due) {
        return database.sql("""
                update outbox set due_at = :due
                where state = 'WAITING' and kind = :kind and topic = :topic and attempts = 0
                  and (client_id = :client or mailbox = :mailbox)
                """)
                        .param("due", utc(due))
                        .param("kind", kind)
                        .param("topic", topic)
                        .param("client", client(recipient))
                        .param("mailbox", mailbox(recipient))
                        .update()
                > 0;
    }

    /** Those that can be claimed now, the one that is due longest first. */
    public List<NoticeId> due(Instant now, int most) {
        return database.sql("""
                select id from outbox
                where (state = 'WAITING' and due_at <= :now) or (state = 'SENDING' and claimed_until < :now)
                order by due_at, id fetch first :most rows only
                """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> new NoticeId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Takes one for as long as the lease lasts; empty if another sender has it, or it is not due any more. */
    public Optional<Claim> claim(NoticeId id, Instant now, Duration lease) {
        int claimed = database.sql("""
                update outbox set state = 'SENDING', attempts = attempts + 1, claimed_until = :until
                where id = :id
                  and ((state = 'WAITING' and due_at <= :now) or (state = 'SENDING' and claimed_until < :now))
                """)
                .param("until", utc(now.plus(lease)))
                .param("id", id.value())
                .param("now", utc(now))
                .update();
        return claimed == 0
                ? Optional.empty()
                : database.sql("select * from outbox where id = :id")
                        .param("id", id.value())
                        .query((row, _) -> new Claim(notice(row), row.getInt("attempts")))
                        .optional();
    }

    /** Waits until then, and whatever it waits for is not its fault: the attempt does not count. */
    public void putBack(Claim claim, Instant due) {
        database.sql("""
                update outbox set state = 'WAITING', claimed_until = null, due_at = :due, attempts = attempts - 1
                where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                .param("due", utc(due))
                .param("id", claim.notice().id().value())
                .param("attempt", claim.attempt())
                .update();
    }

    /** Waits for the next try. */
    public void tryAgainAt(Claim claim, Instant due, String failure) {
        database.sql("""
                update outbox set state = 'WAITING', claimed_until = null, due_at = :due, failure = :failure
                where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                .param("due", utc(due))
                .param("failure", failure)
                .param("id", claim.notice().id().value())
                .param("attempt", claim.attempt())
                .update();
    }

    /** False if another sender has claimed it since. */
    public boolean end(
            Claim claim, NoticeState state, @Nullable Channel channel, @Nullable String failure, Instant now) {
        return database.sql("""
                update outbox set state = :state, claimed_until = null, ended_at = :now, channel = :channel, failure = :failure
                where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                        .param("state", state.name())
                        .param("now", utc(now))
                        .param("channel", channel == null ? null : channel.name())
                        .param("failure", failure)
                        .param("id", claim.notice().id().value())
                        .param("attempt", claim.attempt())
                        .update()
                == 1;
    }

    /** What failed, or reached nobody, is due again at once; false if it is neither. */
    public boolean again(NoticeId id, Instant now) {
        return database.sql("""
                update outbox set state = 'WAITING', ended_at = null, due_at = :now, attempts = 0
                where id = :id and state in ('FAILED', 'UNREACHABLE')
                """).param("now", utc(now)).param("id", id.value()).update() == 1;
    }

    /** Nobody has to see to it any more; false if nobody had. */
    public boolean settle(NoticeId id) {
        return database.sql("update outbox set state = 'MOOT' where id = :id and state in ('FAILED', 'UNREACHABLE')")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** The last one first. */
    public List<SentOrWaiting> list(Set<NoticeState> states, int most) {
        return database.sql("""
                select * from outbox where state in (:states)
                order by coalesce(ended_at, due_at) desc, id fetch first :most rows only
                """)
                .param("states", names(states))
                .param("most", most)
                .query((row, _) -> sentOrWaiting(row))
                .list();
    }

    public long count(Set<NoticeState> states) {
        return database.sql("select count(*) from outbox where state in (:states)")
                .param("states", names(states))
                .query(Long.class)
                .single();
    }

    /** The last message that was kept of this notice. */
    public Optional<KeptMessage> kept(NoticeId id) {
        return database
                .sql("select * from kept_mail where outbox_id = :id order by kept_at desc, id")
                .param("id", id.value())
                .query((row, _) -> new KeptMessage(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("calendar")))
                .list()
                .stream()
                .findFirst();
    }

    private static List<String> names(Set<NoticeState> states) {
        return states.stream().map(Enum::name).toList();
    }

    private static SentOrWaiting sentOrWaiting(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String channel = row.getString("channel");
        return new SentOrWaiting(
                notice(row),
                NoticeState.valueOf(row.getString("state")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("failure"));
    }

    /** Forgets what was over by then. */
    public void forget(Instant before) {
        database.sql("delete from outbox where ended_at < :before")
                .param("before", utc(before))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        UUID client = row.getObject("client_id", UUID.class);
        Recipient recipient = client == null
                ? new Recipient.Mailbox(row.getString("mailbox"))
                : new Recipient.OfClient(new ClientId(client));
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                recipient,
                row.getString("topic"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID client(Recipient recipient) {
        return recipient instanceof Recipient.OfClient(ClientId client) ? client.value() : null;
    }

    private static @Nullable String mailbox(Recipient recipient) {
        return recipient instanceof Recipient.Mailbox(String address) ? address : null;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
