package org.knotwise.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.internal.PracticeRepository;
import org.knotwise.practice.internal.PracticeRow;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The practice and its time. Its name and zone are on the sign-in page and in every view, so reading them needs no
 * right; who may set it up is decided by the page that holds the set-up code.
 */
@Component
@Transactional(readOnly = true)
public class Practice {

    private static final int NAME_LIMIT = 200;

    private final PracticeRepository rows;
    private final Clock clock;

    /** What was read once: it is asked for with every time that is shown, and does not change after the set-up. */
    private volatile @Nullable PracticeDetails known;

    Practice(PracticeRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The practice; empty before the first set-up. */
    public Optional<PracticeDetails> details() {
        PracticeDetails details = known;
        if (details == null) {
            details = rows.findById(PracticeRow.ONLY).map(PracticeRow::details).orElse(null);
            known = details;
        }
        return Optional.ofNullable(details);
    }

    /** Names the practice for the first time; refused afterwards. */
    @Transactional
    public Outcome<PracticeDetails> setUp(PracticeDetails details) {
        if (details.name().isBlank() || details.name().length() > NAME_LIMIT) {
            return Outcome.refused("practice.nameLength", NAME_LIMIT);
        }
        if (rows.findById(PracticeRow.ONLY).isPresent()) {
            return Outcome.refused("account.alreadySetUp");
        }
        rows.save(PracticeRow.of(details));
        return Outcome.done(details);
    }

    /** The zone in which the practice's days begin; UTC before the first set-up. */
    public ZoneId zone() {
        return details().map(PracticeDetails::zone).orElse(ZoneId.of("UTC"));
    }

    /** The practice's date at this moment. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The instant on the practice's wall clock. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone());
    }
}
