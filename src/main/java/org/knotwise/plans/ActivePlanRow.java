package org.knotwise.plans;

import org.knotwise.shared.ClientId;

/** A plan that is being carried out. */
public record ActivePlanRow(PlanId id, ClientId client) {}
