package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.FactorId;
import org.knotwise.atlas.MuscleId;
import org.knotwise.health.FactorDraft;
import org.knotwise.health.FactorHistory;
import org.knotwise.health.Factors;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Which knots come back, whose they are to see, and what was present each time. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class RecurringKnotsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final RecurringFilter ALL = new RecurringFilter(12, false, null);

    @Autowired
    private RecurringKnots recurring;

    @Autowired
    private Knots knots;

    @Autowired
    private KnotHistories histories;

    @Autowired
    private Factors factors;

    @Autowired
    private Fixtures fixtures;

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
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aKnotThatCameBackHasItsEpisodesAndItsQuietTimes() {
        comesBackAfter("soleus", 42);
        released("soleus");
        later(70);
        found("soleus", 6);

        assertThat(recurring.page(ALL, 0, 10)).singleElement().satisfies(knot -> {
            assertThat(knot.client()).isEqualTo(client);
            assertThat(knot.episodes()).hasSize(3);
            assertThat(knot.episodes().getFirst().ending()).isEqualTo(Ending.RELEASED);
            assertThat(knot.episodes().getLast().isOpen()).isTrue();
            assertThat(knot.quietTimes()).extracting(QuietTime::days).containsExactly(42, 70);
            assertThat(knot.medianQuietDays()).hasValue(56);
            assertThat(knot.tenderness()).isEqualTo(6);
        });
        assertThat(recurring.total(ALL)).isEqualTo(new RecurringTotal(1, 1));
    }

    @Test
    void whatWasClosedWaitsForNobody() {
        comesBackAfter("soleus", 42);
        KnotId knot = recurring.page(ALL, 0, 10).getFirst().id();

        histories
                .close(client, knot, new ClosingDraft(ClosingReason.REFERRED, ""))
                .orThrow();

        assertThat(recurring.total(ALL)).isEqualTo(new RecurringTotal(1, 0));
    }

    @Test
    void onlyTheOwnCareTeamsAreSeenByATherapistAndAllByTheManager() {
        comesBackAfter("soleus", 42);
        AccountId anton = fixtures.therapist("Anton Reyes");

        assertThat(SignedInAs.therapist(anton).get(() -> recurring.page(ALL, 0, 10)))
                .isEmpty();
        assertThat(SignedInAs.therapist(anton).get(() -> recurring.total(ALL))).isEqualTo(new RecurringTotal(0, 0));
        assertThat(SignedInAs.manager().get(() -> recurring.page(ALL, 0, 1000)))
                .extracting(RecurringKnot::client)
                .contains(client);
        var mine = new RecurringFilter(12, true, null);
        assertThat(SignedInAs.manager(ines).get(() -> recurring.page(mine, 0, 10)))
                .as("a manager’s own clients")
                .hasSize(1);
        assertThat(SignedInAs.manager().get(() -> recurring.page(mine, 0, 10))).isEmpty();
        SignedInAs.client(AccountId.random(), client)
                .run(() -> assertThat(recurring.page(ALL, 0, 10)).isEmpty());
        SignedInAs.reception()
                .run(() ->
                        assertThatThrownBy(() -> recurring.page(ALL, 0, 10)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theFilterCountsMonthsFromTheReleaseToTheLastDay() {
        found("soleus", 6);
        later(1);
        released("soleus");
        LocalDate released = TODAY.plusDays(1);
        later((int) ChronoUnit.DAYS.between(released, released.plusMonths(6)));
        found("soleus", 6);

        assertThat(recurring.page(new RecurringFilter(6, false, null), 0, 10)).hasSize(1);
        assertThat(recurring.page(new RecurringFilter(5, false, null), 0, 10)).isEmpty();
    }

    @Test
    void theFilterFindsAMuscle() {
        comesBackAfter("soleus", 42);
        comesBackAfter("trapezius.upper", 42);

        assertThat(recurring.page(new RecurringFilter(12, false, new MuscleId("soleus")), 0, 10))
                .singleElement()
                .satisfies(knot -> assertThat(knot.place()).isEqualTo(Care.at("soleus")));
        assertThat(recurring
                        .total(new RecurringFilter(12, false, new MuscleId("teres.minor")))
                        .all())
                .isZero();
    }

    @Test
    void pagesFollowEachOtherAndTheActiveOnesComeFirst() {
        comesBackAfter("soleus", 42);
        released("soleus");
        comesBackAfter("trapezius.upper", 42);

        List<RecurringKnot> first = recurring.page(ALL, 0, 1);
        List<RecurringKnot> second = recurring.page(ALL, 1, 1);

        assertThat(first).extracting(RecurringKnot::place).containsExactly(Care.at("trapezius.upper"));
        assertThat(second).extracting(RecurringKnot::state).containsExactly(KnotState.RELEASED);
        assertThat(recurring.page(ALL, 2, 1)).isEmpty();
        assertThat(recurring.total(ALL)).isEqualTo(new RecurringTotal(2, 1));
    }

    @Test
    void factorsCountFromTheDayOnWhichTheyWereOpen() {
        keepsGoing("desk-posture");
        found("soleus", 6);
        later(1);
        released("soleus");
        later(10);
        var desk = factors.of(client).getFirst();
        factors.address(client, desk.id(), desk.version()).orThrow();
        later(32);
        keepsGoing("phone-use");
        found("soleus", 6);

        RecurringKnot knot = recurring.page(ALL, 0, 10).getFirst();

        assertThat(knot.factors())
                .extracting(factor -> factor.factor().id().value())
                .containsExactlyInAnyOrder("desk-posture", "phone-use");
        assertThat(knot.openAtThisFind())
                .extracting(factor -> factor.factor().id().value())
                .containsExactly("phone-use");
        FactorHistory was = knot.factors().stream()
                .filter(factor -> factor.factor().id().value().equals("desk-posture"))
                .findFirst()
                .orElseThrow();
        assertThat(knot.finds()).extracting(was::wasOpenOn).containsExactly(true, false);
        assertThat(knot.stillOpen()).isEmpty();
        assertThat(SignedInAs.therapist(fixtures.therapist("Anton Reyes")).get(() -> factors.histories(Set.of(client))))
                .isEmpty();
    }

    @Test
    void suggestionsNameWhatIsOpenAndWhatWasNeverLookedAt() {
        keepsGoing("desk-posture");
        comesBackAfter("trapezius.upper", 70);

        RecurringKnot knot = recurring.page(ALL, 0, 10).getFirst();
        List<Suggestion> suggestions = recurring.suggestions(client, knot);

        assertThat(suggestions)
                .anySatisfy(one -> assertThat(one)
                        .isInstanceOfSatisfying(
                                Suggestion.WorkOn.class,
                                work -> assertThat(work.factor().factor().id())
                                        .isEqualTo(new FactorId("desk-posture"))));
        assertThat(suggestions).hasAtLeastOneElementOfType(Suggestion.Examine.class);
        assertThat(suggestions).contains(new Suggestion.LookAgain(6, 10));
        assertThatThrownBy(() -> SignedInAs.therapist(fixtures.therapist("Anton Reyes"))
                        .get(() -> recurring.suggestions(client, knot)))
                .isInstanceOf(NoSuchRecord.class);
    }

    private void comesBackAfter(String muscle, int days) {
        found(muscle, 6);
        later(1);
        released(muscle);
        later(days);
        found(muscle, 6);
        later(1);
    }

    private void found(String muscle, int tenderness) {
        knots.record(client, Care.at(muscle), Care.recognised(tenderness)).orThrow();
        clock.advance(Duration.ofMinutes(1));
    }

    private void released(String muscle) {
        knots.record(client, Care.at(muscle), Care.notRecognised(0)).orThrow();
        clock.advance(Duration.ofMinutes(1));
    }

    private void keepsGoing(String factor) {
        LocalDate review = clock.instant().atZone(Fixtures.ZONE).toLocalDate().plusDays(30);
        factors.add(client, new FactorDraft(new FactorId(factor), "Agreed", review, ""))
                .orThrow();
    }

    private void later(int days) {
        clock.advance(Duration.ofDays(days));
    }
}
