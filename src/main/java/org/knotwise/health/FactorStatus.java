package org.knotwise.health;

/** How a factor of a client stands. */
public enum FactorStatus {
    /** It still keeps the pain going, or is being worked on. */
    OPEN,
    /** It was dealt with. */
    ADDRESSED
}
