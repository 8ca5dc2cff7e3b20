package org.knotwise.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.internal.PracticeRepository;
import org.knotwise.practice.internal.PracticeRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The practice, its time and its policies. Its name and zone are on the sign-in page and in every view, so reading them
 * needs no right; who may set it up is decided by the page that holds the set-up code, who may change it by the settings.
 */
@Component
@Transactional(readOnly = true)
public class Practice {

    private static final int NAME_LIMIT = 200;

    private final PracticeRepository rows;
    private final Clock clock;

    /** What was read or written last: it is asked for with every time that is shown. */
    private final AtomicReference<@Nullable PracticeSettings> known = new AtomicReference<>();

    Practice(PracticeRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The practice; empty before the first set-up. */
    public Optional<PracticeDetails> details() {
        return settings().map(PracticeSettings::details);
    }

    /** The practice with everything that can be changed of it; empty before the first set-up. */
    public Optional<PracticeSettings> settings() {
        PracticeSettings settings = known.get();
        if (settings == null) {
            rows.findById(PracticeRow.ONLY).map(PracticeRow::settings).ifPresent(this::remember);
            settings = known.get();
        }
        return Optional.ofNullable(settings);
    }

    /** How clients reach the practice. */
    public PracticeContact contact() {
        return settings().map(PracticeSettings::contact).orElse(PracticeContact.NONE);
    }

    /** What is dialled where a client must not wait: as the practice entered it, or else as it is in its country. */
    public String emergencyNumber() {
        String entered = contact().emergencyNumber();
        return entered != null
                ? entered
                : EmergencyNumbers.of(details().map(PracticeDetails::country).orElse(""));
    }

    /** The rules that hold now. */
    public Policies policies() {
        return settings().map(PracticeSettings::policies).orElse(Policies.AT_FIRST);
    }

    /** Names the practice for the first time; refused afterwards. */
    @Transactional
    public Outcome<PracticeDetails> setUp(PracticeDetails details) {
        if (!isName(details.name())) {
            return Outcome.refused("practice.nameLength", NAME_LIMIT);
        }
        if (rows.findById(PracticeRow.ONLY).isPresent()) {
            return Outcome.refused("account.alreadySetUp");
        }
        rows.save(PracticeRow.of(details));
        return Outcome.done(details);
    }

    /** Gives the practice another name; its zone and country stay, because hours and numbers were read by them. */
    @Transactional
    public Outcome<PracticeSettings> rename(String name, long version) {
        return isName(name)
                ? change(version, row -> row.rename(name.strip()))
                : Outcome.refused("practice.nameLength", NAME_LIMIT);
    }

    /** Refused for what is no telephone number or no e-mail address */
    @Transactional
    public Outcome<PracticeSettings> changeContact(PracticeContact contact, long version) {
        Optional<Refusal> refusal = contact.refusal();
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : change(version, row -> row.reachedBy(contact));
    }

    /** Refused if they contradict each other */
    @Transactional
    public Outcome<PracticeSettings> changePolicies(Policies policies, long version) {
        Optional<Refusal> refusal = policies.noticeLaterThanAhead();
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : change(version, row -> row.hold(policies));
    }

    /** The zone in which the practice's days begin; UTC before the first set-up. */
    public ZoneId zone() {
        return details().map(PracticeDetails::zone).orElse(ZoneId.of("UTC"));
    }

    /** This moment. */
    public Instant now() {
        return Instant.now(clock);
    }

    /** The practice's date at this moment. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The instant on the practice's wall clock. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone());
    }

    private Outcome<PracticeSettings> change(long version, Consumer<PracticeRow> change) {
        PracticeRow row = rows.findById(PracticeRow.ONLY).orElseThrow(NoSuchRecord::new);
        if (row.version() != version) {
            throw new OptimisticLockingFailureException("The practice was changed meanwhile");
        }
        change.accept(row);
        PracticeSettings changed = rows.saveAndFlush(row).settings();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(changed);
            }
        });
        return Outcome.done(changed);
    }

    /** Never an older one over a newer: whoever read before a change may come here after it. */
    private void remember(PracticeSettings settings) {
        known.accumulateAndGet(
                settings,
                (old, fresh) -> old == null || (fresh != null && fresh.version() >= old.version()) ? fresh : old);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= NAME_LIMIT;
    }
}
