package org.knotwise.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.clients.Clients;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.Work;
import org.knotwise.health.Consents;
import org.knotwise.health.HealthProfile;
import org.knotwise.identity.AccountId;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class IntakesTest {

    private static final RedFlagId CALF = new RedFlagId("calf-dvt");
    private static final IntakePart.AboutMe ME = new IntakePart.AboutMe(
            new Work("Cook", "On my feet, lifting"),
            new EmergencyContact("Ali", "son", PhoneNumber.of("504 555 0131", "US")));
    private static final IntakePart.Health WELL = new IntakePart.Health(
            List.of(
                    new IntakePart.HealthAnswer(
                            new ConditionId("anticoagulants"), "Do you?", true, null, "since spring"),
                    new IntakePart.HealthAnswer(new ConditionId("antiplatelets"), "And?", false, null, ""),
                    new IntakePart.HealthAnswer(
                            new ConditionId("scar-fresh"),
                            "A scar?",
                            true,
                            new ZoneSide(new ZoneId("neck.angle"), Side.RIGHT),
                            "")),
            "I faint when I see needles.");
    private static final IntakePart.Goals GOALS = new IntakePart.Goals("Sleep through 🌙 <b>again</b>");

    @Autowired
    private Intakes intakes;

    @Autowired
    private IntakeTexts texts;

    @Autowired
    private Clients clients;

    @Autowired
    private HealthProfile profile;

    @Autowired
    private Consents consents;

    @Autowired
    private RedFlags redFlags;

    @Autowired
    private PainDrawings drawings;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private SignedInAs signedIn;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    IntakesTest() {}

    @BeforeEach
    void noraHasAnAccount() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        signedIn = SignedInAs.client(fixtures.accountOf(nora), nora);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void whatIsAnsweredIsThereOnAnotherDeviceStepByStepInAnyOrder() {
        keep(ME);
        keep(GOALS);
        IntakeDetails begun = intakes.begun(nora).orElseThrow();

        assertThat(begun.answers().aboutMe()).isEqualTo(ME);
        assertThat(begun.answers().goals()).isEqualTo(GOALS);
        assertThat(begun.next()).contains(IntakeStep.HEALTH);
        assertThat(begun.number()).isEqualTo(1);
    }

    @Test
    void sentItIsKeptAsGivenAndTheRecordKnowsWhatItSays() {
        answerAll();
        intakes.send(nora, " Nora Silva ").orThrow();

        signedIn.close();
        signedIn = SignedInAs.therapist(ines);
        IntakeDetails given = intakes.sent(nora).getFirst();
        assertThat(given.answers().health()).isEqualTo(WELL);
        IntakeDetails.Sent sent = Objects.requireNonNull(given.sent());
        assertThat(sent.signature()).isEqualTo("Nora Silva");
        assertThat(sent.byGuardian()).isFalse();
        assertThat(profile.conditions(nora))
                .extracting(one -> one.condition().value())
                .containsExactlyInAnyOrder("anticoagulants", "scar-fresh");
        assertThat(consents.allowed(nora)).containsExactly(SensitiveRegion.GROIN);
        assertThat(clients.details(nora).draft().work()).isEqualTo(ME.work());
        assertThat(clients.details(nora).draft().emergency()).isEqualTo(ME.emergency());
        assertThat(redFlags.sheets(nora)).hasSize(1);
    }

    @Test
    void aYesThatAsksForADoctorActsBeforeTheFormIsSentAndOnlyOnce() {
        var yes = new IntakePart.RedFlagAnswer(CALF, "Is your calf swollen?", FlagAnswer.YES);
        keep(new IntakePart.RedFlags(List.of(yes), false));
        assertThat(redFlags.raised(nora)).singleElement().satisfies(raised -> {
            assertThat(raised.flag().id()).isEqualTo(CALF);
            assertThat(raised.isHolding()).isTrue();
        });
        assertThat(redFlags.objectionToBooking(nora, true)).isPresent();
        assertThat(intakes.begun(nora).orElseThrow().answers().missing()).contains(IntakeStep.RED_FLAGS);

        keep(new IntakePart.RedFlags(
                List.of(yes, new IntakePart.RedFlagAnswer(new RedFlagId("cancer"), "Cancer?", FlagAnswer.NO)), true));
        keep(new IntakePart.RedFlags(
                List.of(yes, new IntakePart.RedFlagAnswer(new RedFlagId("cancer"), "Cancer?", FlagAnswer.NO)), true));

        assertThat(redFlags.sheets(nora))
                .extracting(sheet -> sheet.answers().size())
                .containsExactlyInAnyOrder(1, 1);
        assertThat(redFlags.raised(nora)).hasSize(1);
    }

    @Test
    void isNotSentWhileSomethingIsMissing() {
        refused("intake.nothingBegun", intakes.send(nora, "Nora Silva"));
        keep(ME);
        refused("intake.stepMissing", intakes.send(nora, "Nora Silva"));
        answerAll();
        refused("intake.nameMissing", intakes.send(nora, "  "));
        keep(new IntakePart.Consents(texts.current(), true, false, 1, Set.of()));
        refused("intake.consentMissing", intakes.send(nora, "Nora Silva"));
        assertThat(intakes.sent(nora)).isEmpty();
        assertThat(profile.entries(nora)).isEmpty();
    }

    @Test
    void anotherTextThanTheOneThatHoldsIsNotConsentedTo() {
        refused("intake.newerText", intakes.keep(nora, new IntakePart.Consents(0, true, true, 1, Set.of())));
    }

    @Test
    void whatWasSentStaysAndTheNextFormIsAnotherVersion() {
        answerAll();
        IntakeId first = intakes.send(nora, "Nora Silva").orThrow();
        keep(new IntakePart.Goals("Run again"));

        assertThat(intakes.begun(nora).orElseThrow().number()).isEqualTo(2);
        assertThat(intakes.sent(nora)).extracting(IntakeDetails::id).containsExactly(first);
        assertThat(intakes.sent(nora).getFirst().answers().goals()).isEqualTo(GOALS);
    }

    @Test
    void isDueBeforeTheFirstVisitWhenAskedForAndAfterAYear() {
        assertThat(intakes.due(nora)).contains(IntakeDue.FIRST);
        answerAll();
        intakes.send(nora, "Nora Silva").orThrow();
        assertThat(intakes.due(nora)).isEmpty();

        clock.advance(Duration.ofDays(30));
        SignedInAs.therapist(ines).run(() -> intakes.askFor(nora));
        assertThat(intakes.due(nora)).contains(IntakeDue.ASKED_FOR);
        clock.advance(Duration.ofMinutes(1));
        answerAll();
        intakes.send(nora, "Nora Silva").orThrow();
        assertThat(intakes.due(nora)).isEmpty();

        clock.advance(Duration.ofDays(364));
        assertThat(intakes.due(nora)).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(intakes.due(nora)).contains(IntakeDue.YEARLY);
    }

    @Test
    void whoWasTreatedBeforeThereWereFormsIsNotAskedUntilStaffAsk() {
        fixtures.worksWeekdays(ines, 9, 17);
        SignedInAs.therapist(ines)
                .run(() -> care.hold(care.book(nora, null, Care.at(LocalDate.of(2026, 9, 22), "11:00"))));

        assertThat(intakes.due(nora)).isEmpty();
        SignedInAs.therapist(ines).run(() -> intakes.askFor(nora));
        assertThat(intakes.due(nora)).contains(IntakeDue.ASKED_FOR);
    }

    @Test
    void staffAddNotesAndNeverRewrite() {
        answerAll();
        IntakeId form = intakes.send(nora, "Nora Silva").orThrow();
        assertThatThrownBy(() -> intakes.notes(nora)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> intakes.note(nora, form, "Mine")).isInstanceOf(NoSuchRecord.class);

        SignedInAs.therapist(ines).run(() -> {
            intakes.note(nora, form, "Warfarin, says the letter.").orThrow();
            refused("intake.noteMissing", intakes.note(nora, form, " "));
            assertThat(intakes.notes(nora)).extracting(IntakeNote::text).containsExactly("Warfarin, says the letter.");
            ClientId other = fixtures.clientOf(ines);
            assertThatThrownBy(() -> intakes.note(other, form, "Not hers")).isInstanceOf(NoSuchRecord.class);
        });
        assertThat(intakes.sent(nora).getFirst().answers().health()).isEqualTo(WELL);
    }

    @Test
    void nobodyElseAnswersOrReadsIt() {
        answerAll();
        IntakeId form = intakes.send(nora, "Nora Silva").orThrow();
        PainDrawingId drawing = drawings.of(nora).getFirst().id();
        ClientId omar = fixtures.clientOf(ines);
        AccountId account = fixtures.accountOf(omar);
        SignedInAs.client(account, omar).run(() -> {
            assertThatThrownBy(() -> intakes.sent(nora)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> intakes.begun(nora)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> intakes.keep(nora, GOALS)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> intakes.send(nora, "Omar")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> intakes.keep(omar, new IntakePart.Pain(drawing)))
                    .isInstanceOf(NoSuchRecord.class);
        });
        SignedInAs.reception().run(() -> {
            assertThat(intakes.due(nora)).isEmpty();
            assertThatThrownBy(() -> intakes.sent(nora)).isInstanceOf(NoSuchRecord.class);
        });
        SignedInAs.therapist(fixtures.therapist("Tomas Brandt"))
                .run(() ->
                        assertThatThrownBy(() -> intakes.note(nora, form, "?")).isInstanceOf(NoSuchRecord.class));
    }

    private void answerAll() {
        keep(ME);
        keep(WELL);
        keep(new IntakePart.RedFlags(
                List.of(new IntakePart.RedFlagAnswer(CALF, "Is your calf swollen?", FlagAnswer.NO)), true));
        PainDrawingId drawing = drawings.draw(
                        nora,
                        new PainDrawingDraft(
                                List.of(new PainMark(
                                        new ZoneId("neck.angle"), Side.RIGHT, Score.of(5), PainQuality.ACHING)),
                                null,
                                List.of(),
                                ""))
                .orThrow();
        keep(new IntakePart.Pain(drawing));
        keep(GOALS);
        keep(new IntakePart.Consents(texts.current(), true, true, 1, Set.of(SensitiveRegion.GROIN)));
    }

    private void keep(IntakePart part) {
        intakes.keep(nora, part).orThrow();
    }

    private static void refused(String key, Outcome<?> outcome) {
        assertThat(outcome).isEqualTo(Outcome.refused(key));
    }
}
