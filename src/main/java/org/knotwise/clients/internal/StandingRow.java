package org.knotwise.clients.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an account stands to a client, as a query finds it. */
public record StandingRow(@Nullable LocalDate archivedOn, long memberships) {}
