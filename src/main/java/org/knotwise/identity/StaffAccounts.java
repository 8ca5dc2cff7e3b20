package org.knotwise.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.internal.Account;
import org.knotwise.identity.internal.AccountRepository;
import org.knotwise.identity.internal.StandingChanged;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the accounts of the team. None is ever deleted: what was signed keeps its signer. Whoever is signed in
 * while the account changes goes on with the new roles, or not at all.
 *
 * <p>Whoever leaves must be shut out at once, so booked appointments are no bar: their number is told first, and a second,
 * knowing call goes through. The appointments stay as they are, and the settings name them until they are moved.
 */
@Service
@Transactional
public class StaffAccounts {

    private static final int NAME_LIMIT = 200;

    private final AccountRepository accounts;
    private final TherapistBookings bookings;
    private final Access access;
    private final ApplicationEventPublisher events;

    StaffAccounts(
            AccountRepository accounts, TherapistBookings bookings, Access access, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.access = access;
        this.events = events;
    }

    /**
     * Changes name and roles.
     *
     * @param roles staff roles only, at least one
     * @param version of the {@link StaffRow} that was shown; throws if somebody else changed the account since
     * @param evenIfBooked whether the role of a therapist goes although appointments are booked
     * @return refused if no admin who can sign in would be left; or with {@code account.stillBooked}, the name and the number
     */
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> change(AccountId id, String name, Set<Role> roles, long version, boolean evenIfBooked) {
        Account account = staff(id);
        if (account.version() != version) {
            throw new OptimisticLockingFailureException("The account was changed meanwhile");
        }
        if (name.isBlank() || name.strip().length() > NAME_LIMIT) {
            return Outcome.refused("account.nameLength", NAME_LIMIT);
        }
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isStaff)) {
            return Outcome.refused("account.noRole");
        }
        Optional<Refusal> refusal = roles.contains(Role.ADMIN) ? Optional.empty() : lastAdmin(account);
        if (refusal.isEmpty() && !roles.contains(Role.THERAPIST) && !evenIfBooked) {
            refusal = stillBooked(account);
        }
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        account.become(name.strip(), EnumSet.copyOf(roles));
        return tell(account);
    }

    /**
     * Shuts somebody out until {@link #enable}.
     *
     * @return refused for oneself, and otherwise as {@link #change} is
     */
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> disable(AccountId id, boolean evenIfBooked) {
        Account account = staff(id);
        Optional<Refusal> refusal = oneself(account).or(() -> lastAdmin(account));
        if (refusal.isEmpty() && !evenIfBooked) {
            refusal = stillBooked(account);
        }
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        account.enable(false);
        return tell(account);
    }

    /** Lets somebody in again who was shut out. */
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<AccountId> enable(AccountId id) {
        Account account = staff(id);
        account.enable(true);
        return tell(account);
    }

    /** Whoever shuts oneself out cannot undo it. */
    private Optional<Refusal> oneself(Account account) {
        return account.id().equals(access.signedIn().account())
                ? Optional.of(Refusal.of("account.notOneself"))
                : Optional.empty();
    }

    /** Somebody must be able to sign in and change the settings; one who never joined cannot. */
    private Optional<Refusal> lastAdmin(Account account) {
        boolean others = accounts.adminsForUpdate().stream()
                .anyMatch(admin -> admin.passwordHash() != null && !admin.id().equals(account.id()));
        return others || !account.enabled() || !account.roles().contains(Role.ADMIN)
                ? Optional.empty()
                : Optional.of(Refusal.of("account.lastAdmin", account.displayName()));
    }

    private Optional<Refusal> stillBooked(Account account) {
        if (!account.roles().contains(Role.THERAPIST)) {
            return Optional.empty();
        }
        int booked = bookings.holdAndCount(account.id());
        return booked == 0
                ? Optional.empty()
                : Optional.of(Refusal.of("account.stillBooked", account.displayName(), booked));
    }

    private Account staff(AccountId id) {
        return accounts.findById(id.value())
                .filter(found -> found.roles().stream().allMatch(Role::isStaff))
                .orElseThrow(NoSuchRecord::new);
    }

    private Outcome<AccountId> tell(Account account) {
        accounts.saveAndFlush(account);
        events.publishEvent(new StandingChanged(
                account.id(), account.displayName(), Set.copyOf(account.roles()), account.enabled()));
        return Outcome.done(account.id());
    }
}
