package org.knotwise.outbox;

import java.util.Optional;

/**
 * A kind of notice. A module that has something to tell adds one such bean, writes by {@link Outbox#write} in the
 * transaction of the cause, and is asked here when the notice is due. Nothing else has to be known of sending.
 */
public interface NoticeKind {

    /** By which rows name it; at most 40 letters, never changed once it was released. */
    String name();

    /**
     * What there is to tell at this moment; empty if it is not true any more, or was told already. Called within a
     * transaction of its own, once for each attempt, possibly again after a message went out whose row could not be ended.
     *
     * @param words in the recipient's language
     * @param reader as far as he or she is known
     */
    Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader);

    /** How long it waits for what may undo its cause. */
    default Wait waits() {
        return Wait.UNTIL_UNDO_IS_OVER;
    }

    /** Whether it is read too late unless it is read soon, so that a text message suits it better than an e-mail. */
    default boolean isUrgent() {
        return false;
    }

    /** How long a notice waits before it is told. */
    enum Wait {
        /** Three minutes, in which its cause may be undone; and outside of the quiet hours. */
        UNTIL_UNDO_IS_OVER,
        /** Not at all; but outside of the quiet hours. */
        NOT,
        /** Not at all, and at any hour: somebody sits and waits for it. */
        NOT_EVEN_AT_NIGHT
    }
}
