package org.knotwise.scheduling;

import java.util.List;
import java.util.TreeSet;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.scheduling.internal.ShiftRepository;
import org.knotwise.scheduling.internal.ShiftRow;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the therapists work. */
@Service
@Transactional(readOnly = true)
public class WorkingHours {

    private final ShiftRepository shifts;
    private final Accounts accounts;
    private final LockedChanges changes;

    WorkingHours(ShiftRepository shifts, Accounts accounts, LockedChanges changes) {
        this.shifts = shifts;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** The weekly hours of a therapist; none for somebody who has none. */
    @Needs(Right.STAFF_READ)
    public WeeklyHours of(AccountId therapist) {
        return new WeeklyHours(shifts.findByTherapistIdIn(List.of(therapist.value())).stream()
                .map(ShiftRow::shift)
                .toList());
    }

    /** Replaces the weekly hours of a therapist. What is booked stays, even outside the new hours. */
    @Transactional(propagation = Propagation.NEVER) // LockedChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public void change(AccountId therapist, WeeklyHours hours) {
        if (accounts.therapists().stream().noneMatch(known -> known.id().equals(therapist))) {
            throw new NoSuchRecord();
        }
        var locked = new TreeSet<>(List.of(new Resource(Resource.Kind.THERAPIST, therapist.value())));
        changes.run(locked, _ -> {
            shifts.deleteOf(therapist.value());
            return shifts.saveAll(hours.shifts().stream()
                    .map(shift -> new ShiftRow(therapist, shift))
                    .toList());
        });
    }
}
