package org.knotwise.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.InvitationCode;
import org.knotwise.identity.Role;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.internal.Post;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A link by mail lets its reader choose a password: once, the newest only, for a day, and not by looking at it. */
@Import({Fixtures.class, Post.class})
class InvitationMailTest extends ViewTest {

    private static final String PASSWORD = "a long and winding sentence";
    private static final Pattern LINK = Pattern.compile("http\\S+/join\\?code=(\\S+)");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Post post;

    @Autowired
    private Outbox outbox;

    @Autowired
    private InvitationMail kind;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private AccountId account;
    private InvitationCode handedOver;

    @SuppressWarnings("NullAway.Init") // set before each test
    InvitationMailTest() {}

    @BeforeEach
    void somebodyIsInvited() {
        clock.moveTo(TestClock.START);
        post.empty();
        var invited = SignedInAs.admin()
                .get(() -> accounts.inviteStaff(
                                "Jo Park", "jo" + System.nanoTime() + "@example.org", EnumSet.of(Role.RECEPTION))
                        .orThrow());
        account = invited.account();
        handedOver = invited.code();
    }

    @AfterEach
    void emptied() {
        post.empty();
        clock.moveTo(TestClock.START);
    }

    @Test
    void theLinkComesAtOnceAlsoAtNightAndVoidsTheCodeBefore() {
        clock.advance(Duration.ofHours(13));
        InvitationCode code = mailed();

        assertThat(accounts.accept(handedOver, PASSWORD)).isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.accept(code, PASSWORD)).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.accept(code, PASSWORD)).as("a second time").isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyTheNewestLinkLeadsAnywhere() {
        InvitationCode first = mailed();
        InvitationCode second = mailed();

        assertThat(accounts.accept(first, PASSWORD)).isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.accept(second, PASSWORD)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void itLastsADay() {
        InvitationCode code = mailed();
        clock.advance(Duration.ofHours(24));

        assertThat(accounts.accept(code, PASSWORD)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void lookingAtTheLinkUsesNothingUp() {
        InvitationCode code = mailed();
        for (int i = 0; i < 3; i++) {
            open(SignedInAs.reception(), "join?code=" + code.shown());
            assertThat(pageText()).contains("Welcome");
        }

        assertThat(accounts.accept(code, PASSWORD)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void noTableHoldsTheCode() {
        InvitationCode code = mailed();

        assertThat(database.sql("select code_hash from invitation where account_id = :id")
                        .param("id", account.value())
                        .query(String.class)
                        .single())
                .isEqualTo(code.hash());
        assertThat(database.sql("select topic from outbox").query(String.class).list())
                .containsExactly(account.toString());
    }

    @Test
    void withoutAMailServerTheCodeIsHandedOver() {
        assertThat(SignedInAs.admin().get(() -> accounts.mailInvitation(account)))
                .isEqualTo(Outcome.refused("invitation.noMail"));
    }

    private InvitationCode mailed() {
        transaction.executeWithoutResult(
                _ -> outbox.write(kind, new Recipient.Mailbox("jo@example.org"), account.toString()));
        Matcher link = LINK.matcher(post.sendDue().getFirst().text());
        assertThat(link.find()).isTrue();
        return InvitationCode.typed(link.group(1));
    }
}
