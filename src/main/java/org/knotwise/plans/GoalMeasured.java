package org.knotwise.plans;

import org.knotwise.shared.ClientId;

/** Somebody measured a goal; told within the transaction that keeps the value. */
public record GoalMeasured(ClientId client, PlanId plan) {}
