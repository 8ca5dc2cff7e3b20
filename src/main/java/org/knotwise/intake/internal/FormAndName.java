package org.knotwise.intake.internal;

/**
 * A form that was sent, and by whom.
 *
 * @param name of the account
 */
public record FormAndName(IntakeForm form, String name) {}
