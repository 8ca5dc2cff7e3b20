package org.knotwise.followups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A follow-up in a list; equal by id.
 *
 * @param owner whose it is; null for the managers, whoever they are
 * @param ownerName the same
 * @param cause the visit, document or the like that it comes from, by its kind
 * @param session what is to be booked; null if it asks for something else
 * @param earliest the first day of the plan's gap; the day on which it is due if it does not ask to book
 * @param latest the last day of the plan's gap; the same
 * @param snoozedUntil the day to which it was put off; null if it was not
 * @param note what was said when it was put off; null if it was not
 */
public record FollowUpRow(
        FollowUpId id,
        ClientId client,
        PersonName clientName,
        @Nullable AccountId owner,
        @Nullable String ownerName,
        FollowUpKind kind,
        UUID cause,
        @Nullable SessionId session,
        LocalDate dueOn,
        LocalDate earliest,
        LocalDate latest,
        @Nullable LocalDate snoozedUntil,
        @Nullable String note) {

    /** As a query builds it. */
    public FollowUpRow(
            UUID id,
            UUID client,
            String firstName,
            @Nullable String preferredName,
            String lastName,
            @Nullable UUID owner,
            @Nullable String ownerName,
            FollowUpKind kind,
            UUID cause,
            @Nullable UUID session,
            LocalDate dueOn,
            LocalDate earliest,
            LocalDate latest,
            @Nullable LocalDate snoozedUntil,
            @Nullable String note) {
        this(
                new FollowUpId(id),
                new ClientId(client),
                new PersonName(preferredName == null ? firstName : preferredName, lastName),
                owner == null ? null : new AccountId(owner),
                ownerName,
                kind,
                cause,
                session == null ? null : new SessionId(session),
                dueOn,
                earliest,
                latest,
                snoozedUntil,
                note);
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
