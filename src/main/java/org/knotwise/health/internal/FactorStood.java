package org.knotwise.health.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.knotwise.health.FactorStatus;

/** One step of a factor's history, as a query builds it. */
public record FactorStood(UUID client, String factor, String agreed, FactorStatus status, LocalDate since) {}
