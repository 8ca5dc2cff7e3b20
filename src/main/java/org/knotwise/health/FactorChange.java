package org.knotwise.health;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a factor came to stand so.
 *
 * @param by the name of who said so
 */
public record FactorChange(ClientFactorId factor, FactorStatus status, LocalDate on, String by) {

    /** As a query builds it. */
    public FactorChange(UUID factor, FactorStatus status, LocalDate on, String by) {
        this(new ClientFactorId(factor), status, on, by);
    }
}
