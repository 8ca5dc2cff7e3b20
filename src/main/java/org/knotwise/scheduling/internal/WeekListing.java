package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A row of a week, as a query builds it.
 *
 * @param number which one of the plan it is; 0 for an appointment without a plan
 * @param earlier how many appointments the client has before it
 */
public record WeekListing(
        UUID id,
        UUID client,
        String legalFirstName,
        @Nullable String preferredName,
        String legalLastName,
        UUID therapist,
        UUID room,
        @Nullable String service,
        @Nullable UUID session,
        Instant start,
        Instant end,
        AppointmentStatus status,
        Long number,
        Long agreed,
        Long done,
        Long earlier) {

    public WeekEntry.Known entry() {
        return new WeekEntry.Known(
                new AppointmentId(id),
                new ClientId(client),
                new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName),
                service,
                session == null ? null : new SessionId(session),
                number == 0 ? null : new DayEntry.Progress(number.intValue(), agreed, done),
                earlier == 0,
                status,
                new AccountId(therapist),
                new RoomId(room),
                start,
                end);
    }
}
