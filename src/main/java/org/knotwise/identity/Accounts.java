package org.knotwise.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.internal.Account;
import org.knotwise.identity.internal.AccountRepository;
import org.knotwise.identity.internal.Invitation;
import org.knotwise.identity.internal.InvitationRepository;
import org.knotwise.identity.internal.InvitedAccounts;
import org.knotwise.identity.internal.PasswordPolicy;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the house, and the invitations by which their owners set a password of their own. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final InvitedAccounts invited;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            InvitationRepository invitations,
            InvitedAccounts invited,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.invited = invited;
        this.passwords = passwords;
        this.policy = new PasswordPolicy();
        this.clock = clock;
    }

    /**
     * Makes an account for a member of staff.
     *
     * @param roles staff roles only, at least one
     * @return refused if the sign-in name is taken or is no e-mail address
     */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<Invited> inviteStaff(String name, String signInName, Set<Role> roles) {
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isStaff)) {
            return Outcome.refused("account.noRole");
        }
        return invited.create(name, signInName, roles);
    }

    /**
     * A new code for a member of staff who lost the first; the first is void from then on.
     *
     * @return refused once the account is in use, as whoever holds the code could sign in as its owner; and for one that is
     *     disabled
     */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<Invited> inviteAgain(AccountId id) {
        Account account = accounts.findById(id.value())
                .filter(found -> found.roles().stream().allMatch(Role::isStaff))
                .orElseThrow(NoSuchRecord::new);
        if (!account.enabled()) {
            return Outcome.refused("account.disabled", account.displayName());
        }
        return account.passwordHash() == null
                ? Outcome.done(invited.newCodeFor(account))
                : Outcome.refused("account.inUse");
    }

    /**
     * Sends a link to a member of staff who has not joined yet, instead of a code that somebody hands over.
     *
     * @return the address that it goes to; refused as {@link #inviteAgain} is, and while no mail can be sent
     */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<String> mailInvitation(AccountId id) {
        Account account = accounts.findById(id.value())
                .filter(found -> found.roles().stream().allMatch(Role::isStaff))
                .orElseThrow(NoSuchRecord::new);
        if (!account.enabled()) {
            return Outcome.refused("account.disabled", account.displayName());
        }
        return account.passwordHash() == null ? invited.mail(account) : Outcome.refused("account.inUse");
    }

    /** Sets the password of the account that the code was made for, and voids the code. */
    @Transactional
    @OpenToAll(why = "The code is the secret; a wrong one and a used one answer alike")
    public Outcome<AccountId> accept(InvitationCode code, String password) {
        Optional<Invitation> invitation =
                invitations.findByCodeHash(code.hash()).filter(i -> i.isOpenAt(Instant.now(clock)));
        if (invitation.isEmpty()) {
            return Outcome.refused("account.codeNotValid");
        }
        Account account = accounts.findById(invitation.get().account().value()).orElseThrow(NoSuchRecord::new);
        if (!account.enabled()) {
            return Outcome.refused("account.codeNotValid");
        }
        var refusal = policy.refusalOf(password, account.signInName(), account.displayName());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        account.choosePassword(passwords.encode(password));
        invitations.delete(invitation.get());
        return Outcome.done(account.id());
    }

    /**
     * Makes the first account of a fresh installation, an admin who is ready to sign in.
     *
     * @param treats whether the admin is a therapist too
     * @return refused if there is an account already
     */
    @Transactional
    @OpenToAll(why = "Only while there is no account at all; the page before it asks for the set-up code")
    public Outcome<AccountId> createFirstAdmin(String name, String signInName, String password, boolean treats) {
        if (accounts.count() > 0) {
            return Outcome.refused("account.alreadySetUp");
        }
        var refusal = policy.refusalOf(password, signInName, name);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Invited> created = invited.create(
                name, signInName, treats ? EnumSet.of(Role.ADMIN, Role.THERAPIST) : EnumSet.of(Role.ADMIN));
        return switch (created) {
            case Outcome.Refused<Invited>(var why) -> Outcome.refused(why);
            case Outcome.Done<Invited>(Invited done) -> accept(done.code(), password);
        };
    }

    /** Whether nobody can sign in yet. */
    @OpenToAll(why = "Says only whether the practice was set up")
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** All members of staff, by name. */
    @Needs(Right.SETTINGS_READ)
    public List<StaffRow> staff() {
        return accounts.staff().stream()
                .map(account -> new StaffRow(
                        account.id(),
                        account.displayName(),
                        account.signInName(),
                        Set.copyOf(account.roles()),
                        account.enabled(),
                        account.passwordHash() == null,
                        account.version()))
                .toList();
    }

    /** All enabled therapists, by name. */
    @Needs(Right.STAFF_READ)
    public List<Therapist> therapists() {
        return accounts.withRole(Role.THERAPIST).stream()
                .map(account -> new Therapist(account.id(), account.displayName()))
                .toList();
    }
}
