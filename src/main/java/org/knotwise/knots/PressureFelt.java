package org.knotwise.knots;

/** How the pressure of a treatment felt, in the client's words. */
public enum PressureFelt {
    /** Too light. */
    TOO_LIGHT,
    /** Light. */
    LIGHT,
    /** Good pain. */
    GOOD_PAIN,
    /** Strong. */
    STRONG,
    /** Too much. */
    TOO_MUCH
}
