package org.knotwise.knots;

import java.time.LocalDate;

/**
 * That a finding no longer counts. It stays visible beside what took its place.
 *
 * @param on the day of the amendment
 * @param by the name of who amended
 * @param why in that person's words
 */
public record Amendment(Kind kind, LocalDate on, String by, String why) {

    public static final int REASON_LIMIT = 1000;

    /** What became of the finding. */
    public enum Kind {
        /** Another one stands in its place. */
        SUPERSEDED,
        /** Nothing stands in its place. */
        WITHDRAWN
    }
}
