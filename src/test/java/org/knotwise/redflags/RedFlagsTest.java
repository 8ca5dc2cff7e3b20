package org.knotwise.redflags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.followups.FollowUpFilter;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class RedFlagsTest {

    private static final FollowUpFilter RED_FLAGS = new FollowUpFilter(
            Set.of(FollowUpKind.RED_FLAG, FollowUpKind.RED_FLAG_WATCH), null, FollowUpFilter.When.ALL);

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final RedFlagId CALF = new RedFlagId("calf-dvt");
    private static final RedFlagId CANCER = new RedFlagId("cancer");
    private static final RedFlagId LUMP = new RedFlagId("chest-wall-breast-lump");
    private static final RedFlagId THINNERS = new RedFlagId("blood-thinners");
    private static final LiftDraft CLEARED =
            new LiftDraft("Dr. Amira Rossi, by letter", TODAY, "Ultrasound without a clot; massage is allowed.");

    @Autowired
    private RedFlags redFlags;

    @Autowired
    private Alerts alerts;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Visits visits;

    @Autowired
    private Atlas atlas;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private SignedInAs signedIn;

    @BeforeEach
    void inesHasAClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void keepsAnswersAsTheyWereGivenWithTheQuestionAndWhoGaveThem() {
        AccountId account = fixtures.accountOf(client);
        SignedInAs.client(account, client)
                .run(() -> redFlags.answer(
                                client,
                                AnswerSource.intake(),
                                Map.of(THINNERS, FlagAnswer.YES, CALF, FlagAnswer.NO, LUMP, FlagAnswer.DOES_NOT_APPLY))
                        .orThrow());
        clock.advance(Duration.ofDays(1));
        answer(THINNERS, FlagAnswer.NO);

        assertThat(redFlags.sheets(client)).hasSize(2);
        AnswerSheet first = redFlags.sheets(client).getLast();
        assertThat(first.as()).isEqualTo(AnsweredAs.CLIENT);
        assertThat(first.source()).isEqualTo(AnswerSource.intake());
        assertThat(first.at()).isEqualTo(TestClock.START);
        assertThat(first.answers())
                .containsExactly(
                        given(CALF, FlagAnswer.NO),
                        given(LUMP, FlagAnswer.DOES_NOT_APPLY),
                        given(THINNERS, FlagAnswer.YES));
        assertThat(redFlags.sheets(client).getFirst().as()).isEqualTo(AnsweredAs.THERAPIST);
        assertThat(redFlags.sheets(client).getFirst().by()).isEqualTo("Ines Okafor");
    }

    @Test
    void whoeverAnswersYesIsToldAtOnceWhatToDoTheGravestFirst() {
        Answered answered = redFlags.answer(
                        client,
                        AnswerSource.intake(),
                        Map.of(THINNERS, FlagAnswer.YES, CALF, FlagAnswer.YES, CANCER, FlagAnswer.NO))
                .orThrow();

        assertThat(answered.yes()).extracting(RedFlag::id).containsExactly(CALF, THINNERS);
    }

    @Test
    void everyQuestionOfTheAtlasCanBeRaised() {
        Map<RedFlagId, FlagAnswer> yes =
                atlas.redFlags().stream().collect(Collectors.toMap(RedFlag::id, _ -> FlagAnswer.YES));

        redFlags.answer(client, AnswerSource.intake(), yes).orThrow();

        assertThat(redFlags.raised(client)).hasSameSizeAs(atlas.redFlags());
        assertThat(alerts.of(client)).hasSize((int)
                atlas.redFlags().stream().filter(flag -> !flag.hold()).count());
    }

    @Test
    void aYesToAStopHoldsAndALaterNoLiftsNothing() {
        answer(CALF, FlagAnswer.YES);
        answer(CALF, FlagAnswer.NO);

        assertThat(redFlags.raised(client)).singleElement().satisfies(raised -> {
            assertThat(raised.isHolding()).isTrue();
            assertThat(raised.flag().id()).isEqualTo(CALF);
            assertThat(raised.since()).isEqualTo(TestClock.START);
        });
        assertThat(redFlags.objectionToTreatment(client)).isPresent();
    }

    @Test
    void theSameYesTwiceHoldsOnce() {
        answer(CALF, FlagAnswer.YES);
        clock.advance(Duration.ofHours(1));
        answer(CALF, FlagAnswer.YES);

        assertThat(redFlags.raised(client)).extracting(RaisedFlag::since).containsExactly(TestClock.START);
        assertThat(redFlags.sheets(client)).hasSize(2);
        assertThat(due()).hasSize(1);
    }

    @Test
    void aReferralThatAsksForClearanceHoldsToo() {
        answer(CANCER, FlagAnswer.YES);

        assertThat(redFlags.objectionToTreatment(client)).isPresent();
    }

    @Test
    void isLiftedBySignedNoteOnlyAndTheNoteStays() {
        answer(CALF, FlagAnswer.YES);
        clock.advance(Duration.ofHours(2));

        assertThat(redFlags.lift(client, CALF, CLEARED)).isEqualTo(Outcome.done(CALF));

        assertThat(redFlags.objectionToTreatment(client)).isEmpty();
        assertThat(redFlags.raised(client)).isEmpty();
        assertThat(redFlags.everRaised(client))
                .extracting(RaisedFlag::lift)
                .containsExactly(new Lift(CLEARED, "Ines Okafor", clock.instant()));
        assertThat(redFlags.lift(client, CALF, CLEARED)).isEqualTo(Outcome.refused("redFlag.notHolding"));

        answer(CALF, FlagAnswer.YES);
        assertThat(redFlags.everRaised(client)).hasSize(2);
        assertThat(redFlags.objectionToTreatment(client)).isPresent();
    }

    @Test
    void oneThatHoldsBesideALiftedOneStillHolds() {
        answer(CALF, FlagAnswer.YES);
        answer(CANCER, FlagAnswer.YES);

        redFlags.lift(client, CALF, CLEARED).orThrow();

        assertThat(redFlags.objectionToTreatment(client)).isPresent();
    }

    @Test
    void aClearanceThatLiesAheadIsRefused() {
        answer(CALF, FlagAnswer.YES);

        assertThat(redFlags.lift(client, CALF, new LiftDraft("Dr. Rossi", TODAY.plusDays(1), "Fine")))
                .isEqualTo(Outcome.refused("redFlag.clearedLater"));
    }

    @Test
    void aCautionIsAnAlertThatATherapistsNoEnds() {
        answer(THINNERS, FlagAnswer.YES);

        assertThat(redFlags.objectionToTreatment(client)).isEmpty();
        assertThat(alerts.of(client))
                .extracting(AlertRow::text)
                .containsExactly(flag(THINNERS).action());
        assertThat(due()).isEmpty();

        AccountId account = fixtures.accountOf(client);
        SignedInAs.client(account, client)
                .run(() -> redFlags.answer(client, AnswerSource.intake(), Map.of(THINNERS, FlagAnswer.NO))
                        .orThrow());
        assertThat(alerts.of(client)).as("a client's no is looked at first").hasSize(1);

        answer(THINNERS, FlagAnswer.NO);
        assertThat(alerts.of(client)).isEmpty();
        assertThat(redFlags.raised(client)).isEmpty();

        answer(THINNERS, FlagAnswer.YES);
        assertThat(alerts.of(client)).hasSize(1);
    }

    @Test
    void anAlertThatATherapistEndedDoesNotComeBackWithTheSameAnswer() {
        answer(THINNERS, FlagAnswer.YES);
        alerts.end(client, alerts.of(client).getFirst().id()).orThrow();

        answer(THINNERS, FlagAnswer.YES);
        assertThat(alerts.of(client)).isEmpty();

        answer(THINNERS, FlagAnswer.NO);
        answer(THINNERS, FlagAnswer.YES);
        assertThat(alerts.of(client)).hasSize(1);
    }

    @Test
    void aReferralWithoutAHoldIsAnAlertAndAFollowUpThatEndsWithTheAnswer() {
        answer(LUMP, FlagAnswer.YES);

        assertThat(redFlags.objectionToTreatment(client)).isEmpty();
        assertThat(alerts.of(client)).hasSize(1);
        assertThat(due()).hasSize(1);

        answer(LUMP, FlagAnswer.NO);
        assertThat(due()).isEmpty();
    }

    @Test
    void therapistAndManagersAreAskedAtOnceAndTheDeskIsNot() {
        answer(CALF, FlagAnswer.YES);

        assertThat(due()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(FollowUpKind.RED_FLAG);
            assertThat(row.ownerName()).isEqualTo("Ines Okafor");
            assertThat(row.dueOn()).isEqualTo(TODAY);
        });
        FollowUpRow ofManagers = managersDue().stream()
                .filter(row -> row.owner() == null)
                .findFirst()
                .orElseThrow();
        assertThat(managersDue()).hasSize(2);
        try (var _ = SignedInAs.reception(fixtures.reception("Jo Park"))) {
            assertThat(followUps.due(0, 1000)).noneMatch(row -> row.client().equals(client));
            assertThatThrownBy(() -> followUps.end(client, ofManagers.id(), "Seen"))
                    .isInstanceOf(NoSuchRecord.class);
        }

        redFlags.lift(client, CALF, CLEARED).orThrow();
        assertThat(due()).isEmpty();
        assertThat(managersDue()).isEmpty();
    }

    @Test
    void aClientsOwnAnswerHoldsAndTellsThePractice() {
        AccountId account = fixtures.accountOf(client);

        SignedInAs.client(account, client).run(() -> {
            redFlags.answer(client, AnswerSource.intake(), Map.of(CALF, FlagAnswer.YES, LUMP, FlagAnswer.YES))
                    .orThrow();
            assertThat(redFlags.raised(client)).hasSize(2);
        });

        assertThat(redFlags.objectionToTreatment(client)).isPresent();
        assertThat(due()).hasSize(2);
        assertThat(alerts.of(client)).hasSize(1);
    }

    @Test
    void theDeskSeesItsWordingAndNoHealthFact() {
        answer(CALF, FlagAnswer.YES);
        answer(CANCER, FlagAnswer.YES);
        ClientId other = fixtures.clientOf(ines);

        try (var _ = SignedInAs.reception(fixtures.reception("Jo Park"))) {
            assertThat(redFlags.deskWordings(client))
                    .containsExactly(flag(CALF).desk(), flag(CANCER).desk());
            assertThat(redFlags.deskWordings(Set.of(client, other)))
                    .containsOnlyKeys(client)
                    .containsValue(List.of(flag(CALF).desk(), flag(CANCER).desk()));
            for (Runnable reads : List.<Runnable>of(
                    () -> redFlags.raised(client),
                    () -> redFlags.everRaised(client),
                    () -> redFlags.sheets(client),
                    () -> redFlags.answer(client, AnswerSource.intake(), Map.of(CALF, FlagAnswer.NO)),
                    () -> redFlags.lift(client, CALF, CLEARED))) {
                assertThatThrownBy(reads::run).isInstanceOf(NoSuchRecord.class);
            }
        }
    }

    @Test
    void listsLeaveOutTheClientsOfColleagues() {
        AccountId anton = fixtures.therapist("Anton Reyes");
        ClientId antons = fixtures.clientOf(anton);
        SignedInAs.therapist(anton)
                .run(() -> redFlags.answer(antons, AnswerSource.intake(), Map.of(CALF, FlagAnswer.YES))
                        .orThrow());
        answer(CALF, FlagAnswer.YES);

        assertThat(redFlags.holding(Set.of(client, antons))).containsOnlyKeys(client);
        assertThat(redFlags.deskWordings(Set.of(client, antons))).containsOnlyKeys(client);
        assertThat(redFlags.holding(Set.of())).isEmpty();
    }

    @Test
    void answersOfAVisitAreOfThatClientsVisitAndNotAfterItsSignature() {
        VisitId visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));
        ClientId other = fixtures.clientOf(ines);
        Map<RedFlagId, FlagAnswer> no = Map.of(CALF, FlagAnswer.NO);

        assertThatThrownBy(() -> redFlags.answer(other, AnswerSource.visit(visit), no))
                .isInstanceOf(NoSuchRecord.class);
        redFlags.answer(client, AnswerSource.visit(visit), no).orThrow();
        assertThat(redFlags.inVisit(client, visit)).hasSize(1);
        assertThat(redFlags.inVisit(other, visit)).isEmpty();

        visits.sign(client, visit).orThrow();
        assertThat(redFlags.answer(client, AnswerSource.visit(visit), no)).isEqualTo(Outcome.refused("visit.isSigned"));
        assertThat(redFlags.inVisit(client, visit)).hasSize(1);
    }

    @Test
    void aClientAnswersAndReadsTheOwnRecordOnlyAndLiftsNothing() {
        ClientId other = fixtures.clientOf(ines);
        AccountId account = fixtures.accountOf(other);
        answer(CALF, FlagAnswer.YES);

        try (var _ = SignedInAs.client(account, other)) {
            for (Runnable reads : List.<Runnable>of(
                    () -> redFlags.raised(client),
                    () -> redFlags.sheets(client),
                    () -> redFlags.objectionToBooking(client, false),
                    () -> redFlags.answer(client, AnswerSource.intake(), Map.of(CALF, FlagAnswer.NO)),
                    () -> redFlags.everRaised(other),
                    () -> redFlags.lift(other, CALF, CLEARED))) {
                assertThatThrownBy(reads::run).isInstanceOf(NoSuchRecord.class);
            }
            assertThat(redFlags.raised(other)).isEmpty();
        }
    }

    @Test
    void aQuestionThatTheAtlasDoesNotKnowIsNoQuestion() {
        assertThatThrownBy(() -> redFlags.answer(client, AnswerSource.intake(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> redFlags.answer(
                        client, AnswerSource.intake(), Map.of(new RedFlagId("unheard-of"), FlagAnswer.YES)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void answer(RedFlagId flag, FlagAnswer answer) {
        redFlags.answer(client, AnswerSource.examination(), Map.of(flag, answer))
                .orThrow();
    }

    private RedFlag flag(RedFlagId id) {
        return atlas.redFlag(id).orElseThrow();
    }

    private AnswerSheet.GivenAnswer given(RedFlagId id, FlagAnswer answer) {
        return new AnswerSheet.GivenAnswer(id, flag(id).question(), answer);
    }

    private List<FollowUpRow> due() {
        return followUps.list(RED_FLAGS, 0, 100);
    }

    private List<FollowUpRow> managersDue() {
        return SignedInAs.manager().get(() -> followUps.list(RED_FLAGS, 0, 1000)).stream()
                .filter(row -> row.client().equals(client))
                .toList();
    }
}
