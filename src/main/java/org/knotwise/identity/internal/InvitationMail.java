package org.knotwise.identity.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.identity.InvitationCode;
import org.knotwise.outbox.Channels;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Telling;
import org.springframework.stereotype.Component;

/**
 * A link by which the owner of an account chooses a password. The code in it is made as the mail is written, so that no
 * table ever holds it; following the link does not use it up, as programs that look for harm follow links too.
 */
@Component
class InvitationMail implements NoticeKind {

    private static final Duration LASTS = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final InvitedAccounts invited;
    private final Channels channels;

    InvitationMail(AccountRepository accounts, InvitedAccounts invited, Channels channels) {
        this.accounts = accounts;
        this.invited = invited;
        this.channels = channels;
    }

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public Wait waits() {
        return Wait.NOT_EVEN_AT_NIGHT;
    }

    @Override
    public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
        return accounts.findById(UUID.fromString(notice.topic()))
                .filter(Account::enabled)
                .map(account ->
                        Telling.of(message(invited.newCodeFor(account, LASTS).code(), words)));
    }

    private Message message(InvitationCode code, NoticeWords words) {
        String link = channels.address("join?code=" + code.shown());
        return Message.of(
                words.of("notice.invitation.subject"),
                String.join(
                        "\n\n",
                        words.of("notice.invitation.text"),
                        link,
                        words.of("notice.invitation.lasts", LASTS.toHours()),
                        words.of("notice.invitation.unasked")),
                words.of("notice.invitation.brief", link));
    }
}
