package org.knotwise.scheduling;

/** Hours, holidays, rooms or services changed; published in the transaction that changes them. */
public record CalendarSettingsChanged() {}
