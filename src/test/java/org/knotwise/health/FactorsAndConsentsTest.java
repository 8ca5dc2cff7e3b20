package org.knotwise.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.FactorId;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What was agreed on factors and when it is reviewed, and where the client consented to be touched. */
@DatabaseTest
@Import(Fixtures.class)
class FactorsAndConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final FactorId DESK = new FactorId("desk-posture");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Factors factors;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // both are set before each test
    FactorsAndConsentsTest() {}

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
    void keepsEachChangeOfStatusWithItsDay() {
        ClientFactorId id = add(agreed(TODAY.plusDays(14))).orThrow();
        clock.moveTo(Care.at(TODAY.plusDays(10), "12:00"));
        SignedInAs.therapist(ines)
                .run(() -> factors.address(client, id, version()).orThrow());
        clock.moveTo(Care.at(TODAY.plusDays(60), "12:00"));
        SignedInAs.therapist(ines)
                .run(() -> factors.reopen(client, id, agreed(TODAY.plusDays(74)), version())
                        .orThrow());

        assertThat(only().status()).isEqualTo(FactorStatus.OPEN);
        assertThat(only().history())
                .extracting(FactorChange::status, FactorChange::on, FactorChange::by)
                .containsExactly(
                        tuple(FactorStatus.OPEN, TODAY, "Ines Okafor"),
                        tuple(FactorStatus.ADDRESSED, TODAY.plusDays(10), "Ines Okafor"),
                        tuple(FactorStatus.OPEN, TODAY.plusDays(60), "Ines Okafor"));
    }

    @Test
    void aReviewInThePastIsRefusedAndOneThatBecameOverdueMayStay() {
        assertThat(add(agreed(TODAY.minusDays(1)))).isEqualTo(Outcome.refused("factor.reviewIsPast"));
        ClientFactorId id = add(agreed(TODAY)).orThrow();
        clock.moveTo(Care.at(TODAY.plusDays(1), "12:00"));

        assertThat(only().isOverdue(TODAY.plusDays(1))).isTrue();
        SignedInAs.therapist(ines).run(() -> {
            factors.change(client, id, new FactorDraft(DESK, "Another chair", TODAY, ""), version())
                    .orThrow();
            assertThat(factors.change(client, id, agreed(TODAY.minusDays(3)), version()))
                    .isEqualTo(Outcome.refused("factor.reviewIsPast"));
        });
        assertThat(only().draft().agreed()).isEqualTo("Another chair");
    }

    @Test
    void aFactorIsOnRecordOnceAndOpenUntilItIsAddressed() {
        ClientFactorId id = add(agreed(TODAY)).orThrow();

        assertThat(add(agreed(TODAY))).isEqualTo(Outcome.refused("factor.isThere", "Desk posture"));
        assertThat(SignedInAs.therapist(ines).get(() -> factors.open(client))).containsExactly(DESK);
        SignedInAs.therapist(ines)
                .run(() -> factors.address(client, id, version()).orThrow());
        assertThat(SignedInAs.therapist(ines).get(() -> factors.open(client))).isEmpty();
    }

    @Test
    void aLostUpdateOfAFactorIsNoticed() {
        ClientFactorId id = add(agreed(TODAY)).orThrow();
        long seen = SignedInAs.therapist(ines)
                .get(() -> factors.of(client))
                .getFirst()
                .version();
        SignedInAs.therapist(ines).run(() -> factors.address(client, id, seen).orThrow());

        assertThatThrownBy(() -> SignedInAs.therapist(ines).get(() -> factors.change(client, id, agreed(TODAY), seen)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aConsentHoldsForItsRegionUntilItIsWithdrawn() {
        ConsentId id = sign(SensitiveRegion.AXILLA).orThrow();

        assertThat(allows(SensitiveRegion.AXILLA)).isTrue();
        assertThat(allows(SensitiveRegion.BREAST)).isFalse();
        assertThat(sign(SensitiveRegion.AXILLA)).isEqualTo(Outcome.refused("consent.isThere"));

        SignedInAs.therapist(ines).run(() -> consents.withdraw(client, id).orThrow());

        assertThat(allows(SensitiveRegion.AXILLA)).isFalse();
        assertThat(SignedInAs.therapist(ines).get(() -> consents.withdraw(client, id)))
                .isEqualTo(Outcome.refused("consent.isWithdrawn"));
        assertThat(sign(SensitiveRegion.AXILLA)).isInstanceOf(Outcome.Done.class);
        assertThat(SignedInAs.therapist(ines).get(() -> consents.of(client)))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.signature()).isEqualTo("Nora Client");
                    assertThat(row.takenBy()).isEqualTo("Ines Okafor");
                    assertThat(row.givenAt()).isEqualTo(TestClock.START);
                });
    }

    @Test
    void whatWasReadIsWhatIsSigned() {
        var old = new ConsentDraft(SensitiveRegion.GROIN, texts.current() - 1, ConsentGiver.CLIENT, "Nora Client");

        assertThat(SignedInAs.therapist(ines).get(() -> consents.take(client, old)))
                .isEqualTo(Outcome.refused("consent.newerText"));
    }

    @Test
    void everyRegionHasATextOfItsOwn() {
        assertThat(SensitiveRegion.values())
                .extracting(region -> texts.text(region, texts.current()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("withdraw"));
    }

    @Test
    void aConsentOfAnotherClientIsNotThere() {
        ConsentId id = sign(SensitiveRegion.AXILLA).orThrow();
        ClientId other = fixtures.clientOf(ines);

        assertThatThrownBy(() -> SignedInAs.therapist(ines).get(() -> consents.withdraw(other, id)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> SignedInAs.reception().get(() -> consents.of(client)))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Outcome<ConsentId> sign(SensitiveRegion region) {
        var draft = new ConsentDraft(region, texts.current(), ConsentGiver.CLIENT, "Nora Client");
        return SignedInAs.therapist(ines).get(() -> consents.take(client, draft));
    }

    private boolean allows(SensitiveRegion region) {
        return SignedInAs.therapist(ines).get(() -> consents.allows(client, region));
    }

    private Outcome<ClientFactorId> add(FactorDraft draft) {
        return SignedInAs.therapist(ines).get(() -> factors.add(client, draft));
    }

    private static FactorDraft agreed(LocalDate review) {
        return new FactorDraft(DESK, "Raise the screen", review, "");
    }

    private FactorDetails only() {
        return SignedInAs.therapist(ines).get(() -> factors.of(client)).getFirst();
    }

    private long version() {
        return only().version();
    }
}
