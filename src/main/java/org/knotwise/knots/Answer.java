package org.knotwise.knots;

/** Whether a sign was there. */
public enum Answer {
    /** Looked for, and there. */
    YES,
    /** Looked for, and not there. */
    NO,
    /** Not looked for this time. */
    NOT_TESTED
}
