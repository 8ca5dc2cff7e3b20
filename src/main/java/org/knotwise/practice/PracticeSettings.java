package org.knotwise.practice;

/**
 * All that the practice says of itself.
 *
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record PracticeSettings(PracticeDetails details, PracticeContact contact, Policies policies, long version) {}
