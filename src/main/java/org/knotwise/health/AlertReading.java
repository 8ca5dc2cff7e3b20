package org.knotwise.health;

import java.time.Instant;
import java.util.UUID;

/**
 * A therapist has read an alert.
 *
 * @param reader the therapist's name
 */
public record AlertReading(AlertId alert, String reader, Instant at) {

    /** As a query builds it. */
    public AlertReading(UUID alert, String reader, Instant at) {
        this(new AlertId(alert), reader, at);
    }
}
