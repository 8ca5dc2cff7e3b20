package org.knotwise.waitlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * Somebody who waits.
 *
 * @param overdueDays how many days ago the gap of the client's plan ended; 0 while it has not, or without a plan
 * @param therapistName whom the client wishes; null for anybody
 * @param serviceName of a new appointment; null for the next session of the plan, or for an appointment to be earlier
 * @param earlierThan when the appointment is that is to be earlier; null if there is none
 * @param offer what is offered and not answered yet; null for nothing
 */
public record WaitlistRow(
        WaitlistEntryId id,
        ClientId client,
        PersonName clientName,
        WaitlistWish wish,
        @Nullable String therapistName,
        @Nullable String serviceName,
        @Nullable Instant earlierThan,
        Instant since,
        int overdueDays,
        @Nullable WaitlistOffer offer) {}
