package org.knotwise.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/** What takes time in a week: an appointment, as far as the one who asks may know it. */
public sealed interface WeekEntry {

    AccountId therapist();

    RoomId room();

    Instant start();

    /** When the treatment ends; the room's turn-over comes after it. */
    Instant end();

    /**
     * An appointment whose client the one who asks may see.
     *
     * @param service null if nobody said by which it is held
     * @param session null for a treatment without a plan
     * @param progress how far the plan is; null together with {@code session}
     * @param first whether it is the client's first appointment here
     */
    record Known(
            AppointmentId id,
            ClientId client,
            PersonName clientName,
            @Nullable String service,
            @Nullable SessionId session,
            DayEntry.@Nullable Progress progress,
            boolean first,
            AppointmentStatus status,
            AccountId therapist,
            RoomId room,
            Instant start,
            Instant end)
            implements WeekEntry {}

    /** A colleague's client: the time is taken, and nothing tells by whom. */
    record Busy(AccountId therapist, RoomId room, Instant start, Instant end) implements WeekEntry {}
}
