package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A row of a day, as a query builds it.
 *
 * @param session which one of the plan it is; 0 for an appointment without a plan
 */
public record DayListing(
        UUID id,
        UUID client,
        String legalFirstName,
        @Nullable String preferredName,
        String legalLastName,
        UUID therapist,
        String therapistName,
        String roomName,
        Instant start,
        Instant end,
        AppointmentStatus status,
        Long session,
        Long agreed,
        Long done) {

    public DayEntry entry() {
        return new DayEntry(
                new AppointmentId(id),
                new ClientId(client),
                new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName),
                session == 0 ? null : new DayEntry.Progress(session.intValue(), agreed, done),
                new AccountId(therapist),
                therapistName,
                roomName,
                start,
                end,
                status);
    }
}
