package org.knotwise.health.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.knotwise.health.FactorDetails;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Factors in words. */
final class FactorWords {

    private FactorWords() {}

    /** When it is looked at again, such as: Review on 6 Oct 2026. Or: Review overdue by 3 days, since 6 Oct 2026. */
    static String review(FactorDetails factor, LocalDate today) {
        LocalDate day = factor.draft().reviewOn();
        if (factor.isOverdue(today)) {
            return Words.of("factor.overdue", ChronoUnit.DAYS.between(day, today), Formats.date(day));
        }
        return day.equals(today) ? Words.of("factor.reviewToday") : Words.of("factor.reviewOn", Formats.date(day));
    }

    /** How it stood since when, such as: Open since 1 Sep 2026 (Ines Okafor), addressed 6 Oct 2026 (Ines Okafor). */
    static String history(FactorDetails factor) {
        return factor.history().stream()
                .map(change -> Words.of(
                        "factor.change",
                        Words.of("factorStatus", change.status()),
                        Formats.date(change.on()),
                        change.by()))
                .collect(Collectors.joining("; "));
    }
}
