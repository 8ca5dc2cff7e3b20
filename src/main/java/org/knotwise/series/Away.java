package org.knotwise.series;

import java.time.LocalDate;
import org.knotwise.identity.AccountId;

/**
 * Who is away, and when.
 *
 * @param last included
 */
public record Away(AccountId therapist, LocalDate first, LocalDate last) {

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
