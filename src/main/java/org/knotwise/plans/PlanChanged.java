package org.knotwise.plans;

import org.knotwise.shared.ClientId;

/** A plan ended, or was agreed anew; told within the transaction of the change. */
public record PlanChanged(ClientId client, PlanId plan) {}
