package org.knotwise.scheduling;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.scheduling.internal.ProfileRepository;
import org.knotwise.scheduling.internal.ProfileRow;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Component;

/** Changes a therapist's profile or hours while nobody books that therapist; either way the profile has a new version. */
@Component
class ProfileChanges {

    private final ProfileRepository profiles;
    private final SettingsChanges changes;
    private final Accounts accounts;

    ProfileChanges(ProfileRepository profiles, SettingsChanges changes, Accounts accounts) {
        this.profiles = profiles;
        this.changes = changes;
        this.accounts = accounts;
    }

    /**
     * Makes a change, unless it or the settings refuse.
     *
     * @param version that was shown; null if it does not matter what was there before
     * @param change says why it refuses, or makes the change
     */
    Outcome<AccountId> of(AccountId therapist, @Nullable Long version, Function<ProfileRow, Optional<Refusal>> change) {
        if (accounts.therapists().stream().noneMatch(known -> known.id().equals(therapist))) {
            throw new NoSuchRecord();
        }
        return changes.ofTherapist(therapist, () -> {
            Optional<ProfileRow> known = profiles.toChange(therapist.value());
            if (version != null) {
                SettingsChanges.requireVersion(
                        version, known.map(ProfileRow::version).orElse(ProfileRow.NONE));
            }
            ProfileRow row = known.orElseGet(() -> profiles.saveAndFlush(ProfileRow.of(therapist)));
            return change.apply(row).<Outcome<AccountId>>map(Outcome::refused).orElseGet(() -> Outcome.done(therapist));
        });
    }
}
