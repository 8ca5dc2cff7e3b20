package org.knotwise.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.internal.Account;
import org.knotwise.identity.internal.AccountRepository;
import org.knotwise.identity.internal.Invitation;
import org.knotwise.identity.internal.InvitationRepository;
import org.knotwise.identity.internal.PasswordPolicy;
import org.knotwise.identity.internal.RecordLink;
import org.knotwise.identity.internal.RecordLinkRepository;
import org.knotwise.identity.internal.SignInNames;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the house, and the invitations by which their owners set a password of their own. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    /** How long a code can be used; long enough for a letter, short enough to be forgotten safely. */
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);

    private static final int NAME_LIMIT = 200;

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final RecordLinkRepository links;
    private final Access access;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(
            AccountRepository accounts,
            InvitationRepository invitations,
            RecordLinkRepository links,
            Access access,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.links = links;
        this.access = access;
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
        return createInvited(name, signInName, roles);
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
        return account.passwordHash() == null ? Outcome.done(newCodeFor(account)) : Outcome.refused("account.inUse");
    }

    /**
     * Makes the account that opens one client's record in the portal, or a new code if there is one already.
     *
     * @return refused if the sign-in name belongs to somebody else or is no e-mail address, and for an account in use if the
     *     one who asks may not read the client's record: whoever holds the code could read it as the client
     */
    @Transactional
    @Needs(Right.PORTAL_INVITE)
    public Outcome<Invited> inviteClient(ClientId client, PersonName name, String signInName) {
        Optional<Account> known = links.findFirstByClientId(client.value())
                .flatMap(link -> accounts.findById(link.account().value()));
        if (known.isPresent()) {
            return inviteClientAgain(client, known.get(), signInName);
        }
        Outcome<Invited> created = createInvited(name.full(), signInName, EnumSet.of(Role.CLIENT));
        if (created instanceof Outcome.Done<Invited>(Invited invited)) {
            links.save(new RecordLink(invited.account(), client));
        }
        return created;
    }

    /** The sign-in name of the client's account; empty if there is none. */
    @Needs(Right.CONTACT_READ)
    public Optional<String> portalNameOf(ClientId client) {
        return links.findFirstByClientId(client.value())
                .flatMap(link -> accounts.findById(link.account().value()))
                .map(Account::signInName);
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
        Outcome<Invited> created = createInvited(
                name, signInName, treats ? EnumSet.of(Role.ADMIN, Role.THERAPIST) : EnumSet.of(Role.ADMIN));
        return switch (created) {
            case Outcome.Refused<Invited>(var why) -> Outcome.refused(why);
            case Outcome.Done<Invited>(Invited invited) -> accept(invited.code(), password);
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

    private Outcome<Invited> inviteClientAgain(ClientId client, Account account, String signInName) {
        if (!account.signInName().equals(SignInNames.fold(signInName))) {
            return Outcome.refused("account.portalNameIsAnother", account.signInName());
        }
        if (account.passwordHash() != null && !access.may(Right.CLINICAL_READ, client)) {
            return Outcome.refused("account.portalInUse");
        }
        return Outcome.done(newCodeFor(account));
    }

    private Outcome<Invited> createInvited(String name, String signInName, Set<Role> roles) {
        String folded = SignInNames.fold(signInName);
        String displayName = name.strip();
        if (displayName.isEmpty() || displayName.length() > NAME_LIMIT) {
            return Outcome.refused("account.nameLength", NAME_LIMIT);
        }
        if (!SignInNames.isValid(folded)) {
            return Outcome.refused("account.signInNameNotValid");
        }
        if (accounts.existsBySignInName(folded)) {
            return Outcome.refused("account.signInNameTaken", folded);
        }
        Account account = accounts.save(Account.invited(folded, displayName, roles, Instant.now(clock)));
        return Outcome.done(newCodeFor(account));
    }

    private Invited newCodeFor(Account account) {
        InvitationCode code = InvitationCode.random(random);
        Instant expiresAt = Instant.now(clock).plus(INVITATION_LASTS);
        invitations.save(new Invitation(account.id(), code.hash(), expiresAt));
        return new Invited(account.id(), code, expiresAt);
    }
}
