package org.knotwise.scheduling;

import java.util.List;

/** Why an appointment does not take place. */
public enum CancelReason {
    /** The client called it off in good time. */
    CLIENT,
    /** The therapist or the practice called it off. */
    THERAPIST,
    /** The client called it off too late. */
    LATE,
    /** The client did not come. */
    NO_SHOW,
    /** The booking was undone at once, so it never counted as one. Nobody can choose this. */
    UNDONE;

    /** Those that somebody can choose. */
    public static List<CancelReason> toChoose() {
        return List.of(CLIENT, THERAPIST, LATE, NO_SHOW);
    }
}
