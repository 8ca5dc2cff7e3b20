package org.knotwise.identity.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.knotwise.identity.InvitationCode;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Channels;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Recipient;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes accounts that wait for their owner, and the codes by which the owner comes in. */
@Component
public class InvitedAccounts {

    /** How long a code can be used; long enough for a letter, short enough to be forgotten safely. */
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);

    private static final int NAME_LIMIT = 200;

    private final AccountRepository accounts;
    private final Outbox outbox;
    private final ObjectProvider<InvitationMail> mail;
    private final Channels channels;
    private final InvitationRepository invitations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InvitedAccounts(
            AccountRepository accounts,
            InvitationRepository invitations,
            Outbox outbox,
            ObjectProvider<InvitationMail> mail,
            Channels channels,
            Clock clock) {
        this.outbox = outbox;
        this.mail = mail;
        this.channels = channels;
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A new account; refused if the sign-in name is taken or is no e-mail address. */
    public Outcome<Invited> create(String name, String signInName, Set<Role> roles) {
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

    /** A new code; the one before is void from then on. */
    public Invited newCodeFor(Account account) {
        return newCodeFor(account, INVITATION_LASTS);
    }

    Invited newCodeFor(Account account, Duration lasts) {
        InvitationCode code = InvitationCode.random(random);
        Instant expiresAt = Instant.now(clock).plus(lasts);
        invitations.save(new Invitation(account.id(), code.hash(), expiresAt));
        return new Invited(account.id(), code, expiresAt);
    }

    /**
     * Sends the owner a link, with a code that nobody else sees; the code before is void once it is sent.
     *
     * @return refused while no mail can be sent
     */
    public Outcome<String> mail(Account account) {
        if (!channels.isSetUp(Channel.EMAIL)) {
            return Outcome.refused("invitation.noMail");
        }
        outbox.write(
                mail.getObject(),
                new Recipient.Mailbox(account.signInName()),
                account.id().toString());
        return Outcome.done(account.signInName());
    }
}
