package org.knotwise.outbox.internal;

import org.knotwise.outbox.Channel;

/** Carries messages by one channel. */
public interface Transport {

    Channel channel();

    /** Whether the operator said how it is reached. */
    boolean isSetUp();

    /**
     * Hands the message over; whoever takes it answers for it from then on.
     *
     * @throws Refused if it will never be taken, such as for an address that does not exist
     * @throws Unreachable if nobody answers: then others would not be taken either
     */
    void send(Outgoing message);

    /** This message will not be taken, now or later. */
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /**
         * For good.
         *
         * @param why the end of the key of a sentence
         */
        public Refused(String why) {
            super(why);
        }
    }

    /** Nobody takes any message at present. */
    final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /**
         * For now.
         *
         * @param why the end of the key of a sentence
         */
        public Unreachable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
