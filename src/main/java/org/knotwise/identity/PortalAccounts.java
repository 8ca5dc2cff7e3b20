package org.knotwise.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.internal.Account;
import org.knotwise.identity.internal.AccountRepository;
import org.knotwise.identity.internal.InvitedAccounts;
import org.knotwise.identity.internal.OpenRecord;
import org.knotwise.identity.internal.RecordLink;
import org.knotwise.identity.internal.RecordLinkRepository;
import org.knotwise.identity.internal.SignInNames;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that open clients' records in the portal: a client's own, or the guardian's of a client under age. */
@Service
@Transactional(readOnly = true)
public class PortalAccounts {

    private final AccountRepository accounts;
    private final RecordLinkRepository links;
    private final InvitedAccounts invited;
    private final OpenRecord openRecord;
    private final Access access;

    PortalAccounts(
            AccountRepository accounts,
            RecordLinkRepository links,
            InvitedAccounts invited,
            OpenRecord openRecord,
            Access access) {
        this.accounts = accounts;
        this.links = links;
        this.invited = invited;
        this.openRecord = openRecord;
        this.access = access;
    }

    /**
     * Makes the client's own account, or a new code if there is one already.
     *
     * @return refused if the sign-in name belongs to somebody else or is no e-mail address, and for an account in use if the
     *     one who asks may not read what it opens: whoever holds the code could read it as the client
     */
    @Transactional
    @Needs(Right.PORTAL_INVITE)
    public Outcome<PortalInvitation> inviteClient(ClientId client, PersonName name, String signInName) {
        return known(client, false)
                .map(account -> again(account, signInName))
                .orElseGet(() -> create(client, name, signInName, false));
    }

    /**
     * The same for the guardian of a client under age. An account that opens another record already, such as a sibling's
     * or the guardian's own, opens this one too.
     */
    @Transactional
    @Needs(Right.PORTAL_INVITE)
    public Outcome<PortalInvitation> inviteGuardian(ClientId client, PersonName name, String signInName) {
        Optional<Account> known = known(client, true);
        if (known.isPresent()) {
            return again(known.get(), signInName);
        }
        Optional<Account> elsewhere = accounts.findBySignInName(SignInNames.fold(signInName))
                .filter(account -> account.enabled() && account.roles().equals(Set.of(Role.CLIENT)));
        if (elsewhere.isEmpty()) {
            return create(client, name, signInName, true);
        }
        RecordLink link = links.save(new RecordLink(elsewhere.get().id(), client, true));
        return Outcome.done(new PortalInvitation.RecordAdded(portalAccount(link, elsewhere.get())));
    }

    /**
     * Sends a link to the owner of an account that opens this record, instead of a code that somebody hands over.
     *
     * @return the address that it goes to; refused as {@link #inviteClient} is for an account in use, and while no mail can
     *     be sent
     */
    @Transactional
    @Needs(Right.PORTAL_INVITE)
    public Outcome<String> mailInvitation(ClientId client, AccountId id) {
        Account account = links.findById(new RecordLink.Key(id.value(), client.value()))
                .map(link -> find(link.account()))
                .orElseThrow(NoSuchRecord::new);
        return mayHaveCode(account) ? invited.mail(account) : Outcome.refused("account.portalInUse");
    }

    /** The accounts that open the client's record; the client's own before a guardian's. */
    @Needs(Right.CONTACT_READ)
    public List<PortalAccount> of(ClientId client) {
        return links.ofClient(client.value()).stream()
                .map(link -> portalAccount(link, find(link.account())))
                .toList();
    }

    /** Lets an account open this record no more; it stays for the other records that it opens. */
    @Transactional
    @Needs(Right.PORTAL_INVITE)
    public void shut(ClientId client, AccountId account) {
        links.findById(new RecordLink.Key(account.value(), client.value())).ifPresent(links::delete);
    }

    /** Whether the one who is signed in opens this record as the client's guardian. */
    @Needs(Right.CONTACT_READ)
    public boolean amGuardianOf(ClientId client) {
        AccountId me = access.signedIn().account();
        return links.findById(new RecordLink.Key(me.value(), client.value()))
                .filter(RecordLink::isGuardians)
                .isPresent();
    }

    /** The records that the account of the one who is signed in opens, archived ones left out. */
    @OpenToAll(why = "Says only what one's own account opens")
    public List<ClientId> mine() {
        return access.whoIsSignedIn().map(who -> openRecord.of(who.account())).orElse(List.of());
    }

    /** Opens another of one's own records from now on, in every window of this sign-in. */
    @OpenToAll(why = "Answers as if there were no such record to whoever's account does not open it")
    public void switchTo(ClientId client) {
        if (!mine().contains(client)) {
            throw new NoSuchRecord();
        }
        openRecord.use(access.signedIn(), client);
    }

    private Outcome<PortalInvitation> create(ClientId client, PersonName name, String signInName, boolean guardian) {
        return switch (invited.create(name.full(), signInName, EnumSet.of(Role.CLIENT))) {
            case Outcome.Refused<Invited>(var why) -> Outcome.refused(why);
            case Outcome.Done<Invited>(Invited done) -> {
                links.save(new RecordLink(done.account(), client, guardian));
                yield Outcome.done(new PortalInvitation.WithCode(done));
            }
        };
    }

    private Outcome<PortalInvitation> again(Account account, String signInName) {
        if (!account.signInName().equals(SignInNames.fold(signInName))) {
            return Outcome.refused("account.portalNameIsAnother", account.signInName());
        }
        return mayHaveCode(account)
                ? Outcome.done(new PortalInvitation.WithCode(invited.newCodeFor(account)))
                : Outcome.refused("account.portalInUse");
    }

    /** Whoever holds a code for an account in use could read what it opens. */
    private boolean mayHaveCode(Account account) {
        return account.passwordHash() == null
                || links.ofAccount(account.id().value()).stream()
                        .allMatch(link -> access.reaches(Right.CLINICAL_READ, link.client()));
    }

    private Optional<Account> known(ClientId client, boolean guardian) {
        return links.ofClient(client.value()).stream()
                .filter(link -> link.isGuardians() == guardian)
                .findFirst()
                .map(link -> find(link.account()));
    }

    private Account find(AccountId account) {
        return accounts.findById(account.value()).orElseThrow(NoSuchRecord::new);
    }

    private static PortalAccount portalAccount(RecordLink link, Account account) {
        return new PortalAccount(
                account.id(),
                account.displayName(),
                account.signInName(),
                link.isGuardians(),
                account.passwordHash() != null);
    }
}
