package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;

/**
 * An appointment does not take place, for whichever reason; published in the transaction that cancels it.
 *
 * @param session open again; null if it belonged to no plan
 */
public record AppointmentCancelled(
        ClientId client,
        AppointmentId appointment,
        @Nullable SessionId session) {}
