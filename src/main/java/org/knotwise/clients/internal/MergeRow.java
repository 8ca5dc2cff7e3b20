package org.knotwise.clients.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDraft;
import org.knotwise.shared.ClientId;

/**
 * A merge as it is kept.
 *
 * @param by the name of who merged them
 * @param sourceArchivedOn as it was before
 * @param before the details of the target as they were before
 * @param after the details of the target as the merge left them
 */
public record MergeRow(
        UUID id,
        ClientId source,
        ClientId target,
        Instant mergedAt,
        String by,
        @Nullable LocalDate sourceArchivedOn,
        ClientDraft before,
        ClientDraft after) {}
