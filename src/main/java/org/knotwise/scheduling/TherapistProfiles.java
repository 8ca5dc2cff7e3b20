package org.knotwise.scheduling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each therapist gives, holds and takes on. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class TherapistProfiles {

    private final Profiles profiles;
    private final ProfileChanges changes;
    private final Accounts accounts;
    private final Practice practice;

    TherapistProfiles(Profiles profiles, ProfileChanges changes, Accounts accounts, Practice practice) {
        this.profiles = profiles;
        this.changes = changes;
        this.accounts = accounts;
        this.practice = practice;
    }

    /** The profile of each enabled therapist. */
    @Needs(Right.STAFF_READ)
    public Map<AccountId, TherapistProfile> all() {
        List<AccountId> therapists =
                accounts.therapists().stream().map(Therapist::id).toList();
        return profiles.of(therapists, practice.today());
    }

    /** The profile of one enabled therapist. */
    @Needs(Right.STAFF_READ)
    public TherapistProfile of(AccountId therapist) {
        return Optional.ofNullable(all().get(therapist)).orElseThrow(NoSuchRecord::new);
    }

    /** Refused if only some services are given, and they are none */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> give(AccountId therapist, ServicesGiven given, long version) {
        return changes.of(therapist, version, row -> {
            if (!given.all() && given.only().isEmpty()) {
                return Optional.of(Refusal.of("profile.noService"));
            }
            row.give(given);
            return Optional.empty();
        });
    }

    /** Refused if a qualification is named twice, or if nobody is left who has what a service in use needs */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> hold(AccountId therapist, List<Held> held, long version) {
        return changes.of(therapist, version, row -> {
            Set<QualificationId> once = new HashSet<>();
            if (!held.stream().allMatch(one -> once.add(one.qualification()))) {
                return Optional.of(Refusal.of("profile.heldTwice"));
            }
            row.hold(held);
            return Optional.empty();
        });
    }

    /**
     * Says how many clients with an active plan the therapist takes.
     *
     * @param capacity 1 to 500; null for no limit
     */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> limit(AccountId therapist, @Nullable Integer capacity, long version) {
        return changes.of(therapist, version, row -> {
            if (capacity != null && (capacity < 1 || capacity > TherapistProfile.MOST_CAPACITY)) {
                return Optional.of(Refusal.of("profile.capacity", TherapistProfile.MOST_CAPACITY));
            }
            row.limit(capacity);
            return Optional.empty();
        });
    }

    /** Notes whether the therapist has learned to work where special training is needed. */
    @Transactional(propagation = Propagation.NEVER) // SettingsChanges begins one
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> train(AccountId therapist, boolean trained, long version) {
        return changes.of(therapist, version, row -> {
            row.train(trained);
            return Optional.empty();
        });
    }
}
