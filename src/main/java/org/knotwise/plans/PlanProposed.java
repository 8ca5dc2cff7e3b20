package org.knotwise.plans;

import org.knotwise.shared.ClientId;

/** A client is asked to read a plan and to sign it; told within the transaction of the proposal. */
public record PlanProposed(ClientId client, PlanId plan) {}
