package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.HoursExceptionEntry;
import org.knotwise.scheduling.internal.HoursExceptionRepository;
import org.knotwise.scheduling.internal.ShiftRepository;
import org.knotwise.scheduling.internal.ShiftRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the therapists work: week after week, and on which days it is different. What is booked stays, even outside. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class WorkingHours {

    private static final int REASON_LIMIT = 200;

    private final ShiftRepository shifts;
    private final HoursExceptionRepository exceptions;
    private final ProfileChanges changes;
    private final Practice practice;

    WorkingHours(
            ShiftRepository shifts, HoursExceptionRepository exceptions, ProfileChanges changes, Practice practice) {
        this.shifts = shifts;
        this.exceptions = exceptions;
        this.changes = changes;
        this.practice = practice;
    }

    /** The weekly hours of a therapist; none for somebody who has none. */
    @Needs(Right.STAFF_READ)
    public WeeklyHours of(AccountId therapist) {
        return new WeeklyHours(shifts.findByTherapistIdIn(List.of(therapist.value())).stream()
                .map(ShiftRow::shift)
                .toList());
    }

    /** Replaces the weekly hours of a therapist, whatever they were; otherwise as the one with a version. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> change(AccountId therapist, WeeklyHours hours) {
        return replace(therapist, hours, null);
    }

    /**
     * Replaces the weekly hours of a therapist.
     *
     * @param version of the {@link TherapistProfile} that was shown
     * @return refused if a service in use is then longer than every shift, or if a shift is at a retired location
     */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> change(AccountId therapist, WeeklyHours hours, long version) {
        return replace(therapist, hours, version);
    }

    /** Refused if it overlaps another one, lies in the past, or its reason is longer than 200 characters */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> except(AccountId therapist, HoursException exception) {
        return changes.of(therapist, null, _ -> {
            List<HoursException> known = exceptions.notEndedBefore(List.of(therapist.value()), LocalDate.EPOCH).stream()
                    .map(entry -> entry.row().exception())
                    .toList();
            Optional<Refusal> refusal = refusal(exception, known, practice.today());
            if (refusal.isPresent()) {
                return refusal;
            }
            exceptions.save(HoursExceptionEntry.of(therapist, exception));
            return Optional.empty();
        });
    }

    /** Takes an exception back: the week's hours hold again. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> takeBack(AccountId therapist, HoursExceptionId id) {
        return changes.of(therapist, null, _ -> {
            exceptions.delete(exceptions
                    .findByIdAndTherapistId(id.value(), therapist.value())
                    .orElseThrow(NoSuchRecord::new));
            return Optional.empty();
        });
    }

    /** Two exceptions that overlap would say two things of the same hour. */
    static Optional<Refusal> refusal(HoursException exception, List<HoursException> known, LocalDate today) {
        if (exception.reason().length() > REASON_LIMIT) {
            return Optional.of(Refusal.of("hours.reasonTooLong", REASON_LIMIT));
        }
        if (exception.to().isBefore(today.atStartOfDay())) {
            return Optional.of(Refusal.of("hours.exceptionIsOver"));
        }
        return known.stream()
                .filter(exception::overlaps)
                .findFirst()
                .map(other -> Refusal.of("hours.exceptionsOverlap", spanOf(exception), spanOf(other)));
    }

    private Outcome<AccountId> replace(AccountId therapist, WeeklyHours hours, @Nullable Long version) {
        return changes.of(therapist, version, _ -> {
            shifts.deleteOf(therapist.value());
            shifts.saveAll(hours.shifts().stream()
                    .map(shift -> new ShiftRow(therapist, shift))
                    .toList());
            return Optional.empty();
        });
    }

    private static String spanOf(HoursException exception) {
        return (exception.from() + " – " + exception.to()).replace('T', ' ');
    }
}
