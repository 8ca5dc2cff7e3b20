package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.MovementId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.KnotCourse.Fact;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was signed is put right beside it, and everything follows from what is in force then. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class KnotAmendmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private Knots knots;

    @Autowired
    private KnotHistories histories;

    @Autowired
    private Visits visits;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private JdbcClient database;

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
    void anAmendmentTakesThePlaceOfASignedFindingWhichStaysVisible() {
        KnotId knot = record(7, true);
        later(7);
        AppointmentRow appointment = care.book(client, null, Care.at(TODAY.plusDays(7), "11:00"));
        VisitId visit = care.open(appointment);
        visits.chart(client, visit, knot, null, Care.notRecognised(1)).orThrow();
        visits.sign(client, visit).orThrow();
        assertThat(row().state()).isEqualTo(KnotState.RELEASED);
        FindingId signed = history(knot).inForce().getLast().id();
        later(1);

        FindingId amended = histories
                .amend(client, signed, Care.notRecognised(5), "Mixed up the sides.")
                .orThrow();

        assertThat(row().state()).isEqualTo(KnotState.LATENT);
        assertThat(row().trend()).containsExactly(7, 5);
        assertThat(row().foundOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(knots.chartedIn(client, visit)).containsExactly(new ChartedFinding(knot, Care.notRecognised(5)));
        assertThat(history(knot).findings())
                .extracting(FindingDetails::id)
                .contains(signed, amended)
                .hasSize(3);
        FindingDetails old = find(knot, signed);
        assertThat(old.draft()).isEqualTo(Care.notRecognised(1));
        assertThat(old.visit()).isEqualTo(visit);
        assertThat(old.amendment())
                .isEqualTo(new Amendment(
                        Amendment.Kind.SUPERSEDED, TODAY.plusDays(8), "Ines Okafor", "Mixed up the sides."));
        assertThat(find(knot, amended)).satisfies(now -> {
            assertThat(now.supersedes()).isEqualTo(signed);
            assertThat(now.visit()).isEqualTo(visit);
            assertThat(now.state()).isEqualTo(KnotState.LATENT);
        });
    }

    @Test
    void anAmendedFindingIsAmendedNoMoreButTheOneInItsPlaceIs() {
        KnotId knot = record(7, true);
        FindingId first = history(knot).findings().getFirst().id();
        FindingId second = histories
                .amend(client, first, Care.recognised(6), "Typed wrong")
                .orThrow();

        assertThat(histories.amend(client, first, Care.recognised(5), "Again"))
                .isEqualTo(Outcome.refused("finding.isAmended"));
        assertThat(histories.withdraw(client, first, "Again")).isEqualTo(Outcome.refused("finding.isAmended"));
        assertThat(histories.amend(client, second, Care.recognised(5), " "))
                .isEqualTo(Outcome.refused("finding.whyMissing", Amendment.REASON_LIMIT));
        histories.amend(client, second, Care.recognised(5), "Typed wrong again").orThrow();

        assertThat(row().trend()).containsExactly(5);
        assertThat(history(knot).findings()).hasSize(3);
    }

    @Test
    void aKnotWhoseOnlyFindingIsWithdrawnIsOnNoListUntilItIsFoundAgain() {
        KnotId knot = record(7, true);
        FindingId only = history(knot).findings().getFirst().id();

        histories.withdraw(client, only, "Another client’s").orThrow();

        assertThat(knots.of(client)).isEmpty();
        assertThat(knots.count(client)).isZero();
        assertThat(knots.story(client)).isEmpty();
        assertThat(history(knot)).satisfies(known -> {
            assertThat(known.withdrawn()).isTrue();
            assertThat(known.episodes()).isEmpty();
            assertThat(known.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.amendment())
                            .extracting(Amendment::kind)
                            .isEqualTo(Amendment.Kind.WITHDRAWN));
        });
        assertThat(record(4, false)).isEqualTo(knot);
        assertThat(row().trend()).containsExactly(4);
    }

    @Test
    void aDraftIsChangedInItsVisitAndNotAmended() {
        KnotId knot = record(7, true);
        VisitId visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));
        visits.chart(client, visit, knot, null, Care.notRecognised(1)).orThrow();
        var draft = new FindingId(database.sql("select id from finding where visit_id = ?")
                .param(visit.value())
                .query(UUID.class)
                .single());

        assertThat(histories.amend(client, draft, Care.notRecognised(2), "Why not"))
                .isEqualTo(Outcome.refused("finding.isDraft"));
        assertThat(history(knot).findings()).hasSize(1);
    }

    @Test
    void onlyWhoRecordedItAmendsItAndOthersOutsideTheCareTeamSeeNothing() {
        KnotId knot = record(7, true);
        FindingId finding = history(knot).findings().getFirst().id();
        ClientId other = fixtures.clientOf(ines);
        assertThatThrownBy(() -> histories.of(other, knot)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> histories.amend(other, finding, Care.recognised(1), "Why"))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> histories.close(other, knot, closing())).isInstanceOf(NoSuchRecord.class);

        List<SignedInAs> strangers = new ArrayList<>();
        for (SignedInAs who : List.of(
                SignedInAs.therapist(fixtures.therapist("Anton Reyes")),
                SignedInAs.reception(),
                SignedInAs.client(AccountId.random(), client))) {
            strangers.add(who);
            assertThatThrownBy(() -> histories.of(client, knot)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> histories.amend(client, finding, Care.recognised(1), "Why"))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> histories.withdraw(client, finding, "Why")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> histories.close(client, knot, closing())).isInstanceOf(NoSuchRecord.class);
        }
        strangers.reversed().forEach(SignedInAs::close);
        SignedInAs.manager().run(() -> {
            assertThat(histories.of(client, knot).findings()).hasSize(1);
            assertThatThrownBy(() -> histories.withdraw(client, finding, "Why")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> histories.close(client, knot, closing())).isInstanceOf(NoSuchRecord.class);
        });
        assertThat(row().trend()).containsExactly(7);
    }

    @Test
    void aColleagueOfTheCareTeamReadsButDoesNotAmend() {
        KnotId knot = record(7, true);
        FindingId finding = history(knot).findings().getFirst().id();
        AccountId anton = fixtures.therapist("Anton Reyes");
        database.sql("insert into care_team_member (client_id, therapist_id, primary_therapist) values (?, ?, false)")
                .params(client.value(), anton.value())
                .update();

        SignedInAs.therapist(anton).run(() -> {
            assertThat(histories.of(client, knot).findings()).hasSize(1);
            assertThat(histories.amend(client, finding, Care.recognised(1), "Why"))
                    .isEqualTo(Outcome.refused("finding.notYours"));
        });
    }

    @Test
    void anEpisodeIsClosedWithAReasonAndIsNoRelease() {
        KnotId knot = record(7, true);
        later(3);

        histories.close(client, knot, closing()).orThrow();

        assertThat(history(knot)).satisfies(known -> {
            assertThat(known.episodes()).containsExactly(new Episode(TODAY, TODAY.plusDays(3), Ending.CLOSED));
            assertThat(known.closings())
                    .containsExactly(new ClosingDetails(TODAY.plusDays(3), closing(), "Ines Okafor"));
        });
        assertThat(row().state()).as("an edit never makes a state").isEqualTo(KnotState.ACTIVE);
        assertThat(database.sql("select ending from knot_episode where knot_id = ?")
                        .param(knot.value())
                        .query(String.class)
                        .list())
                .containsExactly("CLOSED");
        assertThat(histories.close(client, knot, closing())).isEqualTo(Outcome.refused("knot.noOpenEpisode"));
        later(30);
        record(6, true);
        assertThat(row().recurring()).isFalse();
        assertThat(alerts.of(client)).isEmpty();
    }

    @Test
    void whatWasMeasuredIsKept() {
        var measured = new Measured(
                new BigDecimal("2.5"),
                Set.of(new ZoneSide(new ZoneId("temple"), Side.RIGHT), new ZoneSide(new ZoneId("temple"), Side.LEFT)),
                new Measured.Range(new MovementId("neck.rotation"), 55, 75));
        var draft = new FindingDraft(Score.of(6), null, Map.of(Sign.REFERS, Answer.YES), List.of(), "Sharp", measured);

        KnotId knot = knots.record(client, Care.at("trapezius.upper"), draft).orThrow();

        assertThat(history(knot).inForce())
                .singleElement()
                .satisfies(finding -> assertThat(finding.draft()).isEqualTo(draft));
    }

    @Test
    void aReturnIsToldOnceAndUntilTheNextRelease() {
        KnotId knot = record(7, true);
        later(7);
        record(1, false);
        later(42);
        record(6, true);

        assertThat(alerts.of(client)).singleElement().satisfies(alert -> {
            assertThat(alert.text()).isEqualTo("Upper trapezius right: first return; quiet 6 weeks this time");
            assertThat(alert.deskWording()).isNull();
        });
        later(7);
        record(6, true);
        assertThat(alerts.everOf(client)).hasSize(1);

        later(7);
        record(0, false);
        assertThat(alerts.of(client)).isEmpty();
        later(56);
        record(5, false);
        assertThat(alerts.of(client))
                .extracting(AlertRow::text)
                .containsExactly("Upper trapezius right: second return; quiet 8 weeks this time, median quiet 7 weeks");
        assertThat(SignedInAs.reception().get(() -> alerts.deskWordings(client)))
                .isEmpty();

        FindingId last = history(knot).inForce().getLast().id();
        histories.withdraw(client, last, "Other knot").orThrow();
        assertThat(alerts.of(client))
                .as("without the finding there is no return")
                .isEmpty();
    }

    @Test
    void aReturnThatSomebodyEndedIsNotToldAgainInTheSameEpisode() {
        record(7, true);
        later(7);
        record(1, false);
        later(42);
        record(6, true);
        alerts.end(client, alerts.of(client).getFirst().id()).orThrow();

        later(7);
        record(5, true);
        assertThat(alerts.of(client)).isEmpty();
        later(7);
        record(0, false);
        assertThat(alerts.of(client)).isEmpty();
    }

    @Test
    void theSignatureOfAVisitTellsOfAReturn() {
        KnotId knot = record(7, true);
        later(7);
        record(1, false);
        later(42);
        VisitId visit = care.open(care.book(client, null, Care.at(TODAY.plusDays(49), "11:00")));
        visits.chart(client, visit, knot, null, Care.recognised(6)).orThrow();
        assertThat(alerts.of(client)).isEmpty();

        visits.sign(client, visit).orThrow();

        assertThat(alerts.unread(client)).hasSize(1);
    }

    @Test
    void aFreeSpotWithinThreeCentimetresIsOfferedAgain() {
        var spot = new KnotPlace.FreeSpot("back", 55, 30, Side.RIGHT);
        KnotId known = knots.record(client, spot, FindingDraft.ofTenderness(4)).orThrow();

        assertThat(knots.near(client, new KnotPlace.FreeSpot("back", 56, 31, Side.RIGHT)))
                .extracting(KnotRow::id)
                .containsExactly(known);
        assertThat(knots.near(client, new KnotPlace.FreeSpot("back", 55, 31.6, Side.RIGHT)))
                .as("3.04 cm")
                .isEmpty();
        assertThat(knots.near(client, new KnotPlace.FreeSpot("back", 55, 30, Side.LEFT)))
                .isEmpty();
        assertThat(knots.near(client, new KnotPlace.FreeSpot("front", 55, 30, Side.RIGHT)))
                .isEmpty();
        assertThat(knots.near(client, new KnotPlace.FreeSpot("head-side", 55, 30, Side.RIGHT)))
                .isEmpty();

        var temple = new KnotPlace.FreeSpot("head-side", 100, 100, Side.RIGHT);
        KnotId head = knots.record(client, temple, FindingDraft.ofTenderness(4)).orThrow();
        assertThat(knots.near(client, new KnotPlace.FreeSpot("head-side", 100, 129, Side.RIGHT)))
                .extracting(KnotRow::id)
                .containsExactly(head);
        assertThat(knots.near(client, new KnotPlace.FreeSpot("head-side", 100, 131, Side.RIGHT)))
                .isEmpty();
        assertThatThrownBy(() -> SignedInAs.therapist(fixtures.therapist("Anton Reyes"))
                        .get(() -> knots.near(client, new KnotPlace.FreeSpot("back", 55, 30, Side.RIGHT))))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void theStoryHasEveryKnotAsItWasOnEachDay() {
        KnotId trapezius = record(7, true);
        later(7);
        KnotId soleus =
                knots.record(client, Care.at("soleus"), Care.notRecognised(5)).orThrow();
        record(2, false);
        later(30);
        record(6, true);

        assertThat(knots.story(client))
                .containsExactly(
                        new KnotMoment(TODAY, null, Map.of(trapezius, new KnotThen(KnotState.ACTIVE, false, 7))),
                        new KnotMoment(
                                TODAY.plusDays(7),
                                null,
                                Map.of(
                                        trapezius, new KnotThen(KnotState.RELEASED, false, 2),
                                        soleus, new KnotThen(KnotState.LATENT, false, 5))),
                        new KnotMoment(
                                TODAY.plusDays(37),
                                null,
                                Map.of(
                                        trapezius, new KnotThen(KnotState.ACTIVE, true, 6),
                                        soleus, new KnotThen(KnotState.LATENT, false, 5))));
        assertThatThrownBy(() ->
                        SignedInAs.therapist(fixtures.therapist("Anton Reyes")).get(() -> knots.story(client)))
                .isInstanceOf(NoSuchRecord.class);
    }

    /** The same property as of the plain course, through the services and what they store. */
    @Test
    void anyCourseThatIsStoredIsAsTheRulesHaveIt() {
        var random = new Random(7);
        for (int round = 0; round < 30; round++) {
            client = fixtures.clientOf(ines);
            KnotLedger ledger = live(KnotLedger.any(random));
            var rules = new KnotRules(ledger.inForce(), ledger.today());
            boolean found = !rules.states.isEmpty();

            assertThat(knots.of(client)).as("round %d:%s", round, ledger).hasSize(found ? 1 : 0);
            if (found) {
                KnotRow row = row();
                assertThat(row.state()).as("round %d:%s", round, ledger).isEqualTo(rules.states.getLast());
                assertThat(row.recurring()).as("round %d:%s", round, ledger).isEqualTo(rules.isRecurring());
                KnotHistory known = history(row.id());
                assertThat(known.episodes()).as("round %d:%s", round, ledger).isEqualTo(rules.episodes());
                assertThat(known.inForce())
                        .as("round %d:%s", round, ledger)
                        .extracting(FindingDetails::state)
                        .isEqualTo(rules.states);
                assertThat(knots.story(client).getLast().knots())
                        .as("round %d:%s", round, ledger)
                        .containsExactly(Map.entry(
                                row.id(), new KnotThen(rules.states.getLast(), rules.isRecurring(), row.tenderness())));
            }
        }
    }

    /** Lives it through the services, and tells what came of it: an episode that was not open could not be closed. */
    private KnotLedger live(KnotLedger ledger) {
        List<KnotLedger.Entry> kept = new ArrayList<>();
        List<FindingId> written = new ArrayList<>();
        @Nullable KnotId knot = null;
        int moment = 0;
        for (KnotLedger.Entry entry : ledger.entries()) {
            clock.moveTo(ZonedDateTime.of(entry.on().atTime(9, 0), Fixtures.ZONE)
                    .plusSeconds(moment++)
                    .toInstant());
            switch (entry) {
                case KnotLedger.Found(var _, var versions, var _) -> {
                    knot = knots.record(client, Care.at("trapezius.upper"), draft(versions.getFirst()))
                            .orThrow();
                    written.add(history(knot).inForce().getLast().id());
                    kept.add(entry);
                }
                case KnotLedger.Closed _ -> {
                    if (knot != null && histories.close(client, knot, closing()) instanceof Outcome.Done<KnotId>) {
                        kept.add(entry);
                    }
                }
            }
        }
        clock.moveTo(
                ZonedDateTime.of(ledger.today().atTime(18, 0), Fixtures.ZONE).toInstant());
        amend(ledger, written);
        return new KnotLedger(kept, ledger.today());
    }

    /** Afterwards, so that what happened meanwhile is replayed. */
    private void amend(KnotLedger ledger, List<FindingId> written) {
        int next = 0;
        for (KnotLedger.Entry entry : ledger.entries()) {
            if (entry instanceof KnotLedger.Found(var _, var versions, boolean withdrawn)) {
                FindingId finding = written.get(next++);
                for (Fact version : versions.subList(1, versions.size())) {
                    finding = histories
                            .amend(client, finding, draft(version), "Amended")
                            .orThrow();
                }
                if (withdrawn) {
                    histories.withdraw(client, finding, "Withdrawn").orThrow();
                }
            }
        }
    }

    private static FindingDraft draft(Fact fact) {
        Map<Sign, Answer> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.RECOGNISED, fact.recognised());
        signs.put(Sign.PAINFUL_UNPRESSED, fact.painfulUnpressed());
        return new FindingDraft(Score.of(fact.tenderness()), null, signs, List.of(), "");
    }

    private static ClosingDraft closing() {
        return new ClosingDraft(ClosingReason.REFERRED, "To the pain clinic");
    }

    private KnotId record(int tenderness, boolean recognised) {
        FindingDraft draft = recognised ? Care.recognised(tenderness) : Care.notRecognised(tenderness);
        KnotId knot = knots.record(client, Care.at("trapezius.upper"), draft).orThrow();
        clock.advance(Duration.ofMinutes(1));
        return knot;
    }

    private void later(int days) {
        clock.advance(Duration.ofDays(days));
    }

    private KnotRow row() {
        return knots.of(client).stream()
                .filter(row -> row.number() == 1)
                .findFirst()
                .orElseThrow();
    }

    private KnotHistory history(KnotId knot) {
        return histories.of(client, knot);
    }

    private FindingDetails find(KnotId knot, FindingId finding) {
        return history(knot).findings().stream()
                .filter(each -> each.id().equals(finding))
                .findFirst()
                .orElseThrow();
    }
}
