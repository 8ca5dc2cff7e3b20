package org.knotwise.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.clients.ClientTeams;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.RecordArchived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(Fixtures.class)
class MessagesTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private AccountId norasAccount;
    private ClientId omar;
    private AccountId omarsAccount;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    MessagesTest() {}

    @BeforeEach
    void twoClients() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        omar = fixtures.clientOf(ines);
        norasAccount = fixtures.accountOf(nora);
        omarsAccount = fixtures.accountOf(omar);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void goBackAndForthAndSayWhenTheyWereSeen() {
        asNora(() -> messages.send(nora, " It pulls when I turn my head. ").orThrow());
        assertThat(asInes(() -> messages.unread(nora))).isEqualTo(1);
        assertThat(asInes(() -> messages.unread())).isEqualTo(1);
        assertThat(asNora(() -> messages.unread(nora)))
                .as("one's own are no news")
                .isZero();

        clock.advance(Duration.ofHours(1));
        asInes(() -> {
            messages.markSeen(nora);
            messages.markSeen(nora);
            return messages.send(nora, "Leave the turns out until Thursday.").orThrow();
        });

        assertThat(asInes(() -> messages.unread())).isZero();
        assertThat(asNora(() -> messages.unread(nora))).isEqualTo(1);
        List<MessageRow> thread = asNora(() -> messages.of(nora, 10));
        assertThat(thread)
                .extracting(MessageRow::body)
                .containsExactly("It pulls when I turn my head.", "Leave the turns out until Thursday.");
        assertThat(thread.getFirst().mine()).isTrue();
        assertThat(thread.getFirst().seenAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
        assertThat(thread.getLast().seenAt()).isNull();
        assertThat(thread.getLast().author()).isEqualTo("Ines Okafor");
        assertThat(asNora(() -> messages.of(nora, 1)))
                .extracting(MessageRow::body)
                .containsExactly("Leave the turns out until Thursday.");
    }

    @Test
    void listThreadsOfTheOwnClientsByTheNewestMessage() {
        asNora(() -> messages.send(nora, "Hello").orThrow());
        clock.advance(Duration.ofMinutes(1));
        SignedInAs.client(omarsAccount, omar)
                .run(() -> messages.send(omar, "Hello").orThrow());
        AccountId priya = fixtures.therapist("Priya Nair");

        assertThat(asInes(() -> messages.threads(0, 10)))
                .extracting(ThreadRow::client, ThreadRow::unread)
                .containsExactly(tuple(omar, 1), tuple(nora, 1));
        assertThat(asInes(() -> messages.threads(1, 1)))
                .extracting(ThreadRow::client)
                .containsExactly(nora);
        assertThat(SignedInAs.therapist(priya).get(() -> messages.threads(0, 10)))
                .isEmpty();
        assertThat(SignedInAs.therapist(priya).get(() -> messages.unread())).isZero();
    }

    @Test
    void refuseWhatIsEmptyOrTooLongAndKeepMarkupAsText() {
        assertThat(asNora(() -> messages.send(nora, " \n "))).isEqualTo(Outcome.refused("message.empty"));
        assertThat(asNora(() -> messages.send(nora, "x".repeat(4001))))
                .isEqualTo(Outcome.refused("message.tooLong", 4000));
        asNora(() -> messages.send(nora, "x".repeat(4000)).orThrow());
        clock.advance(Duration.ofSeconds(1));
        asNora(() -> messages.send(nora, "<b>'; drop table message; --</b> 🙂").orThrow());

        assertThat(asInes(() -> messages.of(nora, 10)).getLast().body())
                .isEqualTo("<b>'; drop table message; --</b> 🙂");
    }

    @Test
    void belongToTheClientAndTheCareTeamAlone() {
        asNora(() -> messages.send(nora, "Between us").orThrow());

        SignedInAs.client(omarsAccount, omar).run(() -> {
            assertThatThrownBy(() -> messages.of(nora, 10)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> messages.send(nora, "Hello")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> messages.markSeen(nora)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> messages.unread(nora)).isInstanceOf(NoSuchRecord.class);
            assertThat(messages.threads(0, 10)).isEmpty();
        });
        SignedInAs.reception().run(() -> {
            assertThatThrownBy(() -> messages.of(nora, 10)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> messages.threads(0, 10)).isInstanceOf(AccessDeniedException.class);
        });
        SignedInAs.manager(fixtures.manager("Mona")).run(() -> {
            assertThat(messages.of(nora, 10)).hasSize(1);
            assertThatThrownBy(() -> messages.send(nora, "Hello")).isInstanceOf(NoSuchRecord.class);
        });
    }

    @Test
    void followTheCareTeamAndAreOnlyReadOnceArchived() {
        asNora(() -> messages.send(nora, "Hello").orThrow());
        AccountId tomas = fixtures.therapist("Tomas Brandl");
        SignedInAs.manager().run(() -> teams.handOver(nora, tomas, false).orThrow());
        assertThatThrownBy(() -> asInes(() -> messages.of(nora, 10))).isInstanceOf(NoSuchRecord.class);
        assertThat(SignedInAs.therapist(tomas).get(() -> messages.unread())).isEqualTo(1);

        SignedInAs.manager().run(() -> clients.archive(nora).orThrow());

        SignedInAs.therapist(tomas).run(() -> {
            assertThat(messages.of(nora, 10)).hasSize(1);
            assertThatThrownBy(() -> messages.send(nora, "Hello")).isInstanceOf(RecordArchived.class);
            assertThat(messages.unread()).isZero();
        });
        assertThatThrownBy(() -> asNora(() -> messages.of(nora, 10))).isInstanceOf(NoSuchRecord.class);
    }

    private <T> T asNora(Supplier<T> deed) {
        return Objects.requireNonNull(SignedInAs.client(norasAccount, nora).get(deed));
    }

    private <T> T asInes(Supplier<T> deed) {
        return Objects.requireNonNull(SignedInAs.therapist(ines).get(deed));
    }
}
