package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.HolidayRepository;
import org.knotwise.scheduling.internal.HolidayRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the practice, or one location, is closed. What is booked on them stays. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Holidays {

    private static final int LONGEST_DAYS = 366;

    private final HolidayRepository holidays;
    private final SettingsChanges changes;
    private final Practice practice;

    Holidays(HolidayRepository holidays, SettingsChanges changes, Practice practice) {
        this.holidays = holidays;
        this.changes = changes;
        this.practice = practice;
    }

    /** Those that are not over, in order. */
    @Needs(Right.STAFF_READ)
    public List<Holiday> coming() {
        return holidays.within(practice.today(), LocalDate.of(9999, 12, 31)).stream()
                .map(HolidayRow::holiday)
                .toList();
    }

    /**
     * Adds a holiday.
     *
     * @return refused if its last day is before its first, if it is longer than a year, and if another one closes the same
     *     place on one of its days
     */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<HolidayId> add(HolidayDraft draft) {
        return changes.ofEverything(() -> refusal(draft, Optional.empty())
                .<Outcome<HolidayId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        holidays.save(HolidayRow.of(draft)).holiday().id())));
    }

    /** Changes a holiday; refused as {@link #add} is. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<HolidayId> change(HolidayId id, HolidayDraft draft, long version) {
        return changes.ofEverything(() -> {
            HolidayRow row = row(id, version);
            Optional<Refusal> refusal = refusal(draft, Optional.of(id));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            row.change(draft);
            return Outcome.done(id);
        });
    }

    /** Opens the practice on those days again. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<HolidayId> remove(HolidayId id, long version) {
        return changes.ofEverything(() -> {
            holidays.delete(row(id, version));
            return Outcome.done(id);
        });
    }

    private Optional<Refusal> refusal(HolidayDraft draft, Optional<HolidayId> self) {
        if (draft.last().isBefore(draft.first())
                || draft.first().plusDays(LONGEST_DAYS).isBefore(draft.last())) {
            return Optional.of(Refusal.of("holiday.days", LONGEST_DAYS));
        }
        List<Holiday> others = holidays.within(draft.first(), draft.last()).stream()
                .map(HolidayRow::holiday)
                .filter(other -> !self.equals(Optional.of(other.id())))
                .toList();
        return SettingsChanges.nameRefusal(draft.name(), Optional.empty(), Optional.empty())
                .or(() -> twoOnOneDay(draft, others));
    }

    /** The same place is not closed twice on one day. */
    static Optional<Refusal> twoOnOneDay(HolidayDraft draft, List<Holiday> others) {
        return others.stream()
                .filter(draft::collidesWith)
                .findFirst()
                .map(other ->
                        Refusal.of("holiday.twoOnOneDay", draft.name(), other.name(), other.first(), other.last()));
    }

    private HolidayRow row(HolidayId id, long version) {
        HolidayRow row = holidays.findById(id.value()).orElseThrow(NoSuchRecord::new);
        SettingsChanges.requireVersion(version, row.holiday().version());
        return row;
    }
}
