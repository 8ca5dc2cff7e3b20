package org.knotwise.notices.internal;

import java.util.Optional;
import org.knotwise.messages.MessageSent;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.shared.ClientId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The care team wrote, and the client has not read it; several within minutes are one notice. */
@Component
class MessageNotice implements NoticeKind {

    private static final String ALL = "messages";

    private final Outbox outbox;
    private final JdbcClient database;
    private final Waiting waiting;

    MessageNotice(Outbox outbox, JdbcClient database, Waiting waiting) {
        this.outbox = outbox;
        this.database = database;
        this.waiting = waiting;
    }

    @EventListener
    void on(MessageSent sent) {
        if (!sent.byClient()) {
            outbox.write(this, new Recipient.OfClient(sent.client()), ALL);
        }
    }

    @Override
    public String name() {
        return "message-waiting";
    }

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        return notice.recipient() instanceof Recipient.OfClient(ClientId client)
                ? waiting.told(isUnread(client), "notice.message", words)
                : Optional.empty();
    }

    private boolean isUnread(ClientId client) {
        return database.sql("""
                        select count(*) from message m where m.client_id = :client and not m.by_client
                          and not exists (select 1 from message_seen s where s.message_id = m.id)
                        """)
                        .param("client", client.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
