package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;

/**
 * An appointment takes place at another time, for another length, with another therapist or in another room; published in
 * the transaction that moves it.
 *
 * @param session still booked; null if it belongs to no plan
 */
public record AppointmentMoved(
        ClientId client,
        AppointmentId appointment,
        @Nullable SessionId session,
        FreeTime from,
        FreeTime to) {}
