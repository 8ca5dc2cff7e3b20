package org.knotwise.notices.internal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.AppointmentId;

/**
 * An appointment beside what its client was told of it.
 *
 * @param told what the client expects; null if nothing
 * @param now null if it does not take place
 * @param therapist who treats now, or would have
 * @param address where; null if the location has none
 * @param sequence how often it was changed: calendars take an entry only if this is not lower than what they have
 */
record KnownAppointment(
        AppointmentId id,
        @Nullable Slot told,
        @Nullable Slot now,
        String therapist,
        String location,
        @Nullable String address,
        int sequence) {

    Optional<News> news(Instant at) {
        return News.between(told, now, at);
    }

    String where() {
        return address == null ? location : location + ", " + address;
    }
}
