package org.knotwise.plans;

import org.knotwise.shared.ClientId;

/** A client signed a plan, so that its sessions can be booked; told within the transaction of the signature. */
public record PlanAccepted(ClientId client, PlanId plan) {}
