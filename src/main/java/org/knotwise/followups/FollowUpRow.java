package org.knotwise.followups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A follow-up in a list; equal by id.
 *
 * @param owner the therapist's name; null for the managers, whoever they are
 * @param session what is to be booked; null if it asks for something else
 * @param earliest the first day of the plan's gap; the day on which it is due if it does not ask to book
 * @param latest the last day of the plan's gap; the same
 */
public record FollowUpRow(
        FollowUpId id,
        ClientId client,
        PersonName clientName,
        @Nullable String owner,
        FollowUpKind kind,
        @Nullable SessionId session,
        LocalDate dueOn,
        LocalDate earliest,
        LocalDate latest) {

    /** As a query builds it. */
    public FollowUpRow(
            UUID id,
            UUID client,
            String firstName,
            @Nullable String preferredName,
            String lastName,
            @Nullable String owner,
            FollowUpKind kind,
            @Nullable UUID session,
            LocalDate dueOn,
            LocalDate earliest,
            LocalDate latest) {
        this(
                new FollowUpId(id),
                new ClientId(client),
                new PersonName(preferredName == null ? firstName : preferredName, lastName),
                owner,
                kind,
                session == null ? null : new SessionId(session),
                dueOn,
                earliest,
                latest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
