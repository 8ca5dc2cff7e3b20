package org.knotwise.notices.internal;

import java.util.Optional;
import java.util.UUID;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.plans.PlanProposed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Something waits to be read and signed; what it is stands behind the sign-in. */
@Component
class PlanNotice implements NoticeKind {

    private final Outbox outbox;
    private final JdbcClient database;
    private final Waiting waiting;

    PlanNotice(Outbox outbox, JdbcClient database, Waiting waiting) {
        this.outbox = outbox;
        this.database = database;
        this.waiting = waiting;
    }

    @EventListener
    void on(PlanProposed proposed) {
        outbox.write(
                this, new Recipient.OfClient(proposed.client()), proposed.plan().toString());
    }

    @Override
    public String name() {
        return "plan-proposed";
    }

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        boolean waits = database.sql("select count(*) from plan where id = :id and status = 'PROPOSED'")
                        .param("id", UUID.fromString(notice.topic()))
                        .query(Long.class)
                        .single()
                > 0;
        return waiting.told(waits, "notice.plan", words);
    }
}
