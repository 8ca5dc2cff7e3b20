package org.knotwise.redflags;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.RedFlag;
import org.knotwise.shared.ClientId;

/**
 * A question that was answered with yes, and what follows from it until it is settled.
 *
 * @param holds whether no treatment is recorded until a therapist lifts it; otherwise an alert says what to mind
 * @param since when the first yes was given
 * @param settledAt when it was lifted, or answered otherwise; null as long as it counts
 * @param lift how it was lifted; null as long as it holds, and for what was only an alert
 */
public record RaisedFlag(
        RaisedFlagId id,
        ClientId client,
        RedFlag flag,
        boolean holds,
        Instant since,
        @Nullable Instant settledAt,
        @Nullable Lift lift) {

    /** Whether it keeps treatments from being recorded now. */
    public boolean isHolding() {
        return holds && settledAt == null;
    }
}
