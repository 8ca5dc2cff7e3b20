package org.knotwise.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;

/**
 * A visit in a list; equal by id.
 *
 * @param treated false for one that was signed as not treated
 */
public record VisitRow(
        VisitId id,
        ClientId client,
        String therapist,
        LocalDate day,
        VisitStatus status,
        boolean treated,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        String nextTime) {

    /** As a query builds it. */
    public VisitRow(
            UUID id,
            UUID client,
            String therapist,
            LocalDate day,
            VisitStatus status,
            @Nullable String notTreated,
            @Nullable Integer painBefore,
            @Nullable Integer painAfter,
            String nextTime) {
        this(
                new VisitId(id),
                new ClientId(client),
                therapist,
                day,
                status,
                notTreated == null,
                painBefore,
                painAfter,
                nextTime);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
