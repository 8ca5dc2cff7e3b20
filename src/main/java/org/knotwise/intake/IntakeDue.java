package org.knotwise.intake;

/** Why a client is asked to fill in the form. */
public enum IntakeDue {
    /** There was no visit yet, and no form. */
    FIRST,
    /** The therapist asked for it, as for a new complaint. */
    ASKED_FOR,
    /** The last one is older than a year. */
    YEARLY
}
