package org.knotwise.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ended.
 *
 * @param reason why it ended before its last session; null for one that was carried out
 * @param watchFor early signs that the client should mind; empty until it is written
 * @param prevention what the client keeps doing; empty until it is written
 */
public record PlanEnding(Instant at, @Nullable String reason, String watchFor, String prevention) {

    /** Whether the summary was written. */
    public boolean isSummarised() {
        return !watchFor.isBlank() || !prevention.isBlank();
    }
}
