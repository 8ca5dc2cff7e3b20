package org.knotwise.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.homecare.HomeCare;
import org.knotwise.homecare.ProgrammeItem;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Knots;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What counts of a client's health profile, until when and where, and what it speaks against. */
@DatabaseTest
@Import(Fixtures.class)
class HealthProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final BodyPlace LEFT_CALF = new BodyPlace.AtMuscle(new MuscleId("gastrocnemius"), Side.LEFT);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HealthProfile profile;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Knots knots;

    @Autowired
    private HomeCare homeCare;

    @Autowired
    private Atlas atlas;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // both are set before each test
    HealthProfileTest() {}

    @BeforeEach
    void aClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void anEventCountsForItsDaysAndIsHistoryAfterThem() {
        // A broken bone counts for 90 days.
        add(entry("fracture-recent", TODAY.minusDays(90), LEFT_CALF)).orThrow();
        assertThat(counting()).containsExactly(new ConditionId("fracture-recent"));

        clock.moveTo(Care.at(TODAY.plusDays(1), "00:00"));

        assertThat(counting()).isEmpty();
        assertThat(SignedInAs.therapist(ines).get(() -> profile.entries(client)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.counts()).isFalse());
    }

    @Test
    void anEventOfWhichNobodyKnowsTheDayGoesOnCounting() {
        add(entry("fracture-recent", null, LEFT_CALF)).orThrow();
        clock.moveTo(Care.at(TODAY.plusYears(3), "12:00"));

        assertThat(counting()).hasSize(1);
    }

    @Test
    void whatNeedsAPlaceIsRefusedWithoutOne() {
        assertThat(add(entry("varicose-veins", null, null))).isEqualTo(Outcome.refused("profile.placeMissing"));
    }

    @Test
    void aDayToComeIsRefused() {
        assertThat(add(entry("anticoagulants", TODAY.plusDays(1), null)))
                .isEqualTo(Outcome.refused("profile.dayToCome"));
    }

    @Test
    void theSameAtTheSamePlaceIsRefusedAndElsewhereIsNot() {
        add(entry("varicose-veins", null, LEFT_CALF)).orThrow();

        assertThat(add(entry("varicose-veins", null, LEFT_CALF)))
                .isEqualTo(Outcome.refused("profile.isThere", "Varicose veins"));
        BodyPlace right = new BodyPlace.InZone(new ZoneSide(new ZoneId("leg.calf-lower"), Side.RIGHT));
        assertThat(add(entry("varicose-veins", null, right))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void keepsWhereSinceWhenAndWhoClearedIt() {
        var cleared = new Clearance("Dr. Amir Saleh", TODAY.minusDays(2));
        var said = new ProfileEntryDraft(
                new ConditionId("surgery-recent"), TODAY.minusDays(30), LEFT_CALF, cleared, "Achilles tendon");

        add(said).orThrow();

        assertThat(SignedInAs.therapist(ines).get(() -> profile.entries(client)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.draft()).isEqualTo(said);
                    assertThat(entry.addedBy()).isEqualTo("Ines Okafor");
                    assertThat(entry.lapsesOn()).isEqualTo(TODAY.plusDays(61));
                });
    }

    @Test
    void raisesItsAlertWithItOrNeither() {
        var alert = new AlertDraft("Light pressure", AlertKind.CAUTION, new ConditionId("anticoagulants"), null);
        SignedInAs.therapist(ines).run(() -> {
            profile.add(client, entry("anticoagulants", null, null), alert).orThrow();
            profile.add(client, entry("anticoagulants", null, null), alert);
        });

        assertThat(SignedInAs.therapist(ines).get(() -> alerts.of(client))).hasSize(1);
    }

    @Test
    void anEndedEntryStaysOnRecordAndEndsOnce() {
        ProfileEntryId id = add(entry("anticoagulants", null, null)).orThrow();
        SignedInAs.therapist(ines).run(() -> profile.end(client, id).orThrow());

        assertThat(counting()).isEmpty();
        assertThat(SignedInAs.therapist(ines).get(() -> profile.end(client, id)))
                .isEqualTo(Outcome.refused("profile.hasEnded"));
        assertThat(SignedInAs.therapist(ines).get(() -> profile.entries(client)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.endedBy()).isEqualTo("Ines Okafor"));
    }

    @Test
    void aLostUpdateIsNoticed() {
        ProfileEntryId id = add(entry("anticoagulants", null, null)).orThrow();
        SignedInAs.therapist(ines)
                .run(() -> profile.change(client, id, entry("anticoagulants", TODAY, null), 0)
                        .orThrow());

        assertThatThrownBy(() -> SignedInAs.therapist(ines)
                        .get(() -> profile.change(client, id, entry("anticoagulants", null, null), 0)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void theClientReadsTheProfileWithoutTheNotesAndNobodyElseReadsAny() {
        add(new ProfileEntryDraft(new ConditionId("frailty"), null, null, null, "Fell in May"))
                .orThrow();
        AccountId account = fixtures.accountOf(client);

        assertThat(SignedInAs.client(account, client).get(() -> profile.entries(client)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.draft().note()).isEmpty());
        assertThatThrownBy(() -> SignedInAs.reception().get(() -> profile.entries(client)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void speaksAgainstAMeasureAtItsSiteUnlessItIsCleared() {
        add(entry("surgery-recent", TODAY.minusDays(3), LEFT_CALF)).orThrow();
        Contraindication operation = ballOn("surgery-recent");
        PresentCondition present = SignedInAs.therapist(ines)
                .get(() -> profile.conditions(client))
                .iterator()
                .next();

        assertThat(present.meets(operation, muscle("soleus"), Side.LEFT)).isTrue();
        assertThat(present.meets(operation, muscle("soleus"), Side.RIGHT)).isFalse();
        assertThat(present.meets(operation, muscle("infraspinatus"), Side.LEFT)).isFalse();
        var cleared = new PresentCondition(present.condition(), present.place(), present.near(), true);
        assertThat(cleared.meets(operation, muscle("soleus"), Side.LEFT)).isFalse();
    }

    @Test
    void whatSpeaksAgainstAMeasureIsListedLastWithWhy() {
        SignedInAs.therapist(ines)
                .run(() -> knots.record(client, Care.at("trapezius.upper"), Care.recognised(6))
                        .orThrow());
        assertThat(SignedInAs.therapist(ines).get(() -> homeCare.programme(client)))
                .isNotEmpty()
                .noneMatch(ProgrammeItem::isContraindicated);

        add(entry("anticoagulants", null, null)).orThrow();

        var programme = SignedInAs.therapist(ines).get(() -> homeCare.programme(client));
        assertThat(programme.stream().map(ProgrammeItem::isContraindicated))
                .contains(true)
                .isSorted();
        assertThat(programme.getLast().present())
                .anyMatch(reason -> reason.conditions().contains(new ConditionId("anticoagulants")));
    }

    private Contraindication ballOn(String condition) {
        return atlas.homeMeasure(new HomeMeasureId("ball-wall")).orElseThrow().contraindications().stream()
                .filter(reason -> reason.conditions().contains(new ConditionId(condition)))
                .findFirst()
                .orElseThrow();
    }

    private Muscle muscle(String id) {
        return atlas.muscle(new MuscleId(id)).orElseThrow();
    }

    private Set<ConditionId> counting() {
        return SignedInAs.therapist(ines).get(() -> profile.conditions(client)).stream()
                .map(PresentCondition::condition)
                .collect(Collectors.toSet());
    }

    private Outcome<ProfileEntryId> add(ProfileEntryDraft draft) {
        return SignedInAs.therapist(ines).get(() -> profile.add(client, draft, null));
    }

    private static ProfileEntryDraft entry(String condition, @Nullable LocalDate since, @Nullable BodyPlace place) {
        return new ProfileEntryDraft(new ConditionId(condition), since, place, null, "");
    }
}
