package org.knotwise.visits;

/** What the therapist told the client to do or expect afterwards. */
public enum Aftercare {
    /** Soreness for a day or two is usual. */
    SORENESS,
    /** Drink enough water. */
    WATER,
    /** A warm bath. */
    WARM_BATH,
    /** Gentle stretching. */
    GENTLE_STRETCHING,
    /** Nothing strenuous for 24 hours. */
    NOTHING_STRENUOUS,
    /** Whom to call if something is not right. */
    WHOM_TO_CALL
}
