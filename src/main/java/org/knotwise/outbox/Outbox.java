package org.knotwise.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.knotwise.outbox.internal.Kinds;
import org.knotwise.outbox.internal.OutboxRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where everything is written that is to be told to somebody outside, in the transaction of its cause: if that is not
 * committed nothing is told, and if it is nothing gets lost.
 */
@Component
public class Outbox {

    /** As long as somebody may undo what they did, and a little longer, so that an undo in the last second is in time. */
    public static final Duration WAIT = Duration.ofMinutes(3).plusSeconds(5);

    private final OutboxRows rows;
    private final Kinds kinds;
    private final Clock clock;

    Outbox(OutboxRows rows, Kinds kinds, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Writes a notice. One of the same kind, recipient and topic that still waits takes this one in: it waits anew, and is
     * told once, with what is true then.
     *
     * @param topic at most 200 characters; what the kind needs to look up what there is to say
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NoticeKind kind, Recipient recipient, String topic) {
        Instant now = Instant.now(clock);
        Instant due = kind.waits() == NoticeKind.Wait.UNTIL_UNDO_IS_OVER ? now.plus(WAIT) : now;
        if (!rows.putOff(kind.name(), recipient, topic, due)) {
            rows.add(kinds.known(kind).name(), recipient, topic, null, now, due);
        }
    }

    /**
     * Writes a notice that must not come twice, whatever happened to the first one.
     *
     * @param key once for all of the kind, at most 250 characters
     * @return false if there is one already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean writeOnce(NoticeKind kind, Recipient recipient, String topic, String key) {
        Instant now = Instant.now(clock);
        return rows.addOnce(kinds.known(kind).name(), recipient, topic, kind.name() + ":" + key, now);
    }
}
