package org.knotwise.health;

import java.time.LocalDate;
import org.knotwise.clients.TextKind;

/**
 * A written clearance.
 *
 * @param by who cleared it, such as the surgeon; not blank, {@link TextKind#LINE}
 * @param on the date of the letter
 */
public record Clearance(String by, LocalDate on) {

    public Clearance {
        if (by.isBlank() || TextKind.LINE.problemWith(by).isPresent()) {
            throw new IllegalArgumentException("A clearance names who gave it, in a line");
        }
    }
}
