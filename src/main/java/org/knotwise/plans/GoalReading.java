package org.knotwise.plans;

import java.time.LocalDate;

/** How far a goal was on a day, in the unit of its measure. */
public record GoalReading(GoalId goal, LocalDate on, int value) {}
