package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;

/**
 * An appointment was booked; published in the transaction that books it.
 *
 * @param session null if it belongs to no plan
 */
public record AppointmentBooked(
        ClientId client,
        AppointmentId appointment,
        @Nullable SessionId session) {}
