package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.OfClient;

/**
 * A booked appointment that has not begun, with all that another time for it must suit.
 *
 * @param time how long it takes, and how long its room is kept free
 * @param service by which it is held; null if nobody said
 */
public record MovableAppointment(
        AppointmentRow row, TreatmentTime time, @Nullable Service service) implements OfClient {

    @Override
    public ClientId client() {
        return row.client();
    }
}
