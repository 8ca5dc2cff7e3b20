package org.knotwise.intake;

/** The parts of the form, in the order in which they are asked; the signature comes after them. */
public enum IntakeStep {
    /** Work, posture, and whom to call when something happens. */
    ABOUT_ME,
    /** The questions of the health profile. */
    HEALTH,
    /** The questions that ask for a doctor before a treatment. */
    RED_FLAGS,
    /** Where it hurts. */
    PAIN,
    /** What the client wants to reach, in the own words. */
    GOALS,
    /** What the client consents to. */
    CONSENTS
}
