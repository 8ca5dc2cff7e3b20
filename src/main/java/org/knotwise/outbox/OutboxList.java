package org.knotwise.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.outbox.internal.OutboxRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is in the outbox. Who may see it is decided by whoever shows it. */
@Component
@Transactional(readOnly = true)
public class OutboxList {

    private final OutboxRows rows;
    private final Clock clock;

    OutboxList(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Those in one of these states, the last one first. */
    public List<SentOrWaiting> in(Set<NoticeState> states, int most) {
        return rows.list(states, most);
    }

    /** How many are in one of these states. */
    public long count(Set<NoticeState> states) {
        return rows.count(states);
    }

    /** The message that the demonstration kept instead of sending it; empty elsewhere. */
    public Optional<KeptMessage> kept(NoticeId notice) {
        return rows.kept(notice);
    }

    /** Has what failed or reached nobody tried again at once; false if it is neither any more. */
    @Transactional
    public boolean again(NoticeId notice) {
        return rows.again(notice, Instant.now(clock));
    }

    /** Somebody told it by another way; false if it had neither failed nor reached nobody. */
    @Transactional
    public boolean settle(NoticeId notice) {
        return rows.settle(notice);
    }
}
