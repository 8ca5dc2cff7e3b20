package org.knotwise.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.VisitId;

/**
 * What a day's page shows of a visit.
 *
 * @param painBefore worst pain as the client came, 0 to 10; null if not asked
 * @param nextTime what the therapist noted for the visit after it; may be empty
 */
public record VisitGlance(
        VisitId id,
        ClientId client,
        PersonName clientName,
        LocalDate day,
        VisitStatus status,
        @Nullable Integer painBefore,
        String nextTime) {

    /** As a query builds it. */
    public VisitGlance(
            UUID id,
            UUID client,
            String legalFirstName,
            @Nullable String preferredName,
            String legalLastName,
            LocalDate day,
            VisitStatus status,
            @Nullable Integer painBefore,
            String nextTime) {
        this(
                new VisitId(id),
                new ClientId(client),
                new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName),
                day,
                status,
                painBefore,
                nextTime);
    }
}
