package org.knotwise.redflags;

/** Whose word an answer is. */
public enum AnsweredAs {
    /** The client’s own, in the portal. */
    CLIENT,
    /** The guardian’s, for a client under age. */
    GUARDIAN,
    /** Asked in the room, and noted by the therapist. */
    THERAPIST
}
