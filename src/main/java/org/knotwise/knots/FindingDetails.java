package org.knotwise.knots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.VisitId;

/**
 * A finding of a knot, as its history shows it.
 *
 * @param visit in which it was charted; null for one outside a visit
 * @param by the name of who examined
 * @param recordedBy who alone may amend it
 * @param supersedes the finding in whose place it stands; null for an original one
 * @param amendment that it no longer counts; null for one in force
 * @param state of the knot by it, after all that was in force before; null for one that no longer counts
 */
public record FindingDetails(
        FindingId id,
        @Nullable VisitId visit,
        LocalDate on,
        FindingDraft draft,
        String by,
        AccountId recordedBy,
        @Nullable FindingId supersedes,
        @Nullable Amendment amendment,
        @Nullable KnotState state) {}
