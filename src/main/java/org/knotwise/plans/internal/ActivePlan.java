package org.knotwise.plans.internal;

import java.util.UUID;

public record ActivePlan(UUID plan, UUID client, UUID therapist) {}
