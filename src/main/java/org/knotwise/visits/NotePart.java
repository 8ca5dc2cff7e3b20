package org.knotwise.visits;

/** A part of a note that is written by itself, so that two windows may write two parts. */
public enum NotePart {
    /** What the client says. */
    SUBJECTIVE,
    /** What was seen and felt. */
    OBJECTIVE,
    /** What the therapist makes of it. */
    ASSESSMENT,
    /** What comes next. */
    PLAN,
    /** What to know when the next visit begins. */
    NEXT_TIME,
    /** How the client stands and holds the body. */
    POSTURE,
    /** Worst pain as the client came. */
    PAIN_BEFORE,
    /** Pain as the client left. */
    PAIN_AFTER
}
