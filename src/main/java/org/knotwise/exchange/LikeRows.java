package org.knotwise.exchange;

/** What becomes of rows that look like somebody by name and birth date. */
public enum LikeRows {
    /** Nobody has decided: while there are such rows, nothing is written. */
    ASK,
    /** They are other people; they are added. */
    ADD,
    /** They are the same people; they are left out. */
    SKIP
}
