package org.knotwise.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that a therapist has.
 *
 * @param expiresOn the last day on which it counts; null if it does not expire
 */
public record Held(QualificationId qualification, @Nullable LocalDate expiresOn) {

    public boolean countsOn(LocalDate day) {
        return expiresOn == null || !day.isAfter(expiresOn);
    }
}
