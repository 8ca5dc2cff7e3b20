package org.knotwise.series;

/** For what a placed session costs. */
public enum CostKind {
    /** Days more or fewer than the ideal gap to the session before. */
    GAP,
    /** With another therapist than the wished one. */
    OTHER_THERAPIST,
    /** With another therapist than the session before. */
    CHANGE_OF_THERAPIST,
    /** On a weekday that was not wished. */
    WEEKDAY,
    /** At least partly outside the wished hours. */
    HOURS,
    /** In another room than the session before. */
    CHANGE_OF_ROOM,
    /** Earlier or later in the day than the session before. */
    START
}
