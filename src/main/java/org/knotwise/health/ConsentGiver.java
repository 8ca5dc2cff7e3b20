package org.knotwise.health;

/** Who gives a consent. */
public enum ConsentGiver {
    /** The client. */
    CLIENT,
    /** The guardian of a client under 18. */
    GUARDIAN
}
