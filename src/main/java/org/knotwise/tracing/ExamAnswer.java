package org.knotwise.tracing;

/** What pressing a point did. */
public enum ExamAnswer {
    /** It reproduced the pain that the client knows. */
    REPRODUCED,
    /** It is tender, and this is not the pain. */
    TENDER,
    /** Nothing. */
    NOTHING
}
