package org.knotwise.health;

import java.time.LocalDate;
import java.util.List;
import org.knotwise.atlas.Factor;

/**
 * How a factor of a client stood over time.
 *
 * @param agreed what was agreed on about it
 * @param standings since when it stood how, the oldest first; at least one
 */
public record FactorHistory(Factor factor, String agreed, List<Standing> standings) {

    /** That it came to stand so. */
    public record Standing(FactorStatus status, LocalDate since) {}

    public FactorHistory {
        standings = List.copyOf(standings);
        if (standings.isEmpty()) {
            throw new IllegalArgumentException("A factor stands somehow since some day");
        }
    }

    /** Whether it is open now. */
    public boolean isOpen() {
        return standings.getLast().status() == FactorStatus.OPEN;
    }

    /** Since when it stands as it does. */
    public LocalDate since() {
        return standings.getLast().since();
    }

    /** Whether it was open at the end of a day, as far as it had been noted by then. */
    public boolean wasOpenOn(LocalDate day) {
        return standings.stream()
                .filter(standing -> !standing.since().isAfter(day))
                .reduce((_, later) -> later)
                .filter(standing -> standing.status() == FactorStatus.OPEN)
                .isPresent();
    }
}
