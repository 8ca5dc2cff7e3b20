package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Point;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class KnotsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private Knots knots;

    @Autowired
    private Visits visits;

    @Autowired
    private Atlas atlas;

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
    void thePlaceThatWasRecordedBeforeIsTheSameKnotWithATrend() {
        KnotId first = record("trapezius.upper", Care.recognised(7));
        clock.advance(Duration.ofDays(7));
        KnotId second = record("trapezius.upper", Care.notRecognised(5));
        clock.advance(Duration.ofDays(7));
        record("trapezius.upper", FindingDraft.ofTenderness(1));

        assertThat(second).isEqualTo(first);
        assertThat(knots.of(client)).singleElement().satisfies(knot -> {
            assertThat(knot.number()).isEqualTo(1);
            assertThat(knot.trend()).containsExactly(7, 5, 1);
            assertThat(knot.tenderness()).isEqualTo(1);
            assertThat(knot.state()).isEqualTo(KnotState.RELEASED);
            assertThat(knot.foundOn()).isEqualTo(TODAY.plusDays(14));
        });
    }

    @Test
    void anotherSideAndAnotherMuscleAreKnotsOfTheirOwn() {
        var right = (KnotPlace.AtPoint) Care.at("trapezius.upper");
        record("trapezius.upper", Care.recognised(7));
        knots.record(client, new KnotPlace.AtPoint(right.point(), Side.LEFT), Care.notRecognised(4))
                .orThrow();
        record("teres.minor", Care.notRecognised(3));

        assertThat(knots.of(client)).extracting(KnotRow::number).containsExactly(1, 2, 3);
        assertThat(knots.of(client))
                .extracting(KnotRow::state)
                .containsExactly(KnotState.ACTIVE, KnotState.LATENT, KnotState.LATENT);
    }

    @Test
    void theVerySpotIsTheKnotAgainAndAnotherSpotIsANewOne() {
        var spot = new KnotPlace.FreeSpot("back", 120.5, 300.25, Side.LEFT);
        var beside = new KnotPlace.FreeSpot("back", 121.5, 300.25, Side.LEFT);
        KnotId first = knots.record(client, spot, FindingDraft.ofTenderness(4)).orThrow();
        KnotId again = knots.record(client, spot, FindingDraft.ofTenderness(5)).orThrow();
        knots.record(client, beside, FindingDraft.ofTenderness(4)).orThrow();

        assertThat(again).isEqualTo(first);
        assertThat(knots.of(client)).extracting(KnotRow::place).containsExactly(spot, beside);
    }

    @Test
    void eachPointForAnotherProfessionIsRefusedAndNothingIsWritten() {
        var referred = atlas.points().stream()
                .filter(point -> point.scope() == Point.Scope.REFER)
                .toList();

        assertThat(referred).isNotEmpty();
        assertThat(referred)
                .allSatisfy(point -> assertThat(knots.record(
                                client, new KnotPlace.AtPoint(point.id(), Side.RIGHT), FindingDraft.ofTenderness(5)))
                        .isEqualTo(Outcome.refused("knot.pointIsReferred")));
        assertThat(knots.of(client)).isEmpty();
        assertThat(findingsOf(client)).isZero();
    }

    @Test
    void aPointForAnotherProfessionIsRefusedInAVisitToo() {
        VisitId visit = visitOfToday();

        assertThat(visits.chart(client, visit, Care.at("longus.colli"), FindingDraft.ofTenderness(5)))
                .isEqualTo(Outcome.refused("knot.pointIsReferred"));
        assertThat(knots.of(client)).isEmpty();
        assertThat(findingsOf(client)).isZero();
    }

    @Test
    void whatIsChartedInAVisitDoesNotCountBeforeTheSignature() {
        KnotId knot = record("trapezius.upper", Care.recognised(7));
        clock.advance(Duration.ofMinutes(10));
        VisitId visit = visitOfToday();
        visits.chart(client, visit, knot, null, Care.notRecognised(1)).orThrow();

        assertThat(knots.of(client)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(KnotState.ACTIVE);
            assertThat(row.trend()).containsExactly(7);
        });

        visits.sign(client, visit).orThrow();
        assertThat(knots.of(client)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(KnotState.RELEASED);
            assertThat(row.trend()).containsExactly(7, 1);
        });
    }

    @Test
    void chartingAKnotTwiceInAVisitKeepsTheLast() {
        KnotId knot = record("trapezius.upper", Care.recognised(7));
        VisitId visit = visitOfToday();
        visits.chart(client, visit, knot, null, Care.notRecognised(6)).orThrow();
        visits.chart(client, visit, knot, Care.notRecognised(6), Care.recognised(4))
                .orThrow();

        assertThat(knots.chartedIn(client, visit)).containsExactly(new ChartedFinding(knot, Care.recognised(4)));
    }

    @Test
    void aKnotOfAnotherClientIsNotThere() {
        KnotId others = SignedInAs.therapist(ines).get(() -> {
            ClientId other = fixtures.clientOf(ines);
            return knots.record(other, Care.at("teres.minor"), FindingDraft.ofTenderness(5))
                    .orThrow();
        });
        VisitId visit = visitOfToday();

        assertThatThrownBy(() -> knots.named(client, Set.of(others))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> visits.chart(client, visit, others, null, FindingDraft.ofTenderness(2)))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(knots.chartedIn(client, visit)).isEmpty();
    }

    @Test
    void aColleagueOutsideTheCareTeamSeesNoKnotsAndRecordsNone() {
        record("teres.minor", FindingDraft.ofTenderness(5));
        AccountId colleague = fixtures.therapist("Anton Reyes");
        try (var _ = SignedInAs.therapist(colleague)) {
            assertThatThrownBy(() -> knots.of(client)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> record("teres.minor", FindingDraft.ofTenderness(5)))
                    .isInstanceOf(NoSuchRecord.class);
        }
        assertThat(findingsOf(client)).isEqualTo(1);
    }

    private KnotId record(String muscle, FindingDraft finding) {
        return knots.record(client, Care.at(muscle), finding).orThrow();
    }

    private VisitId visitOfToday() {
        AppointmentRow appointment = care.book(client, null, Care.at(TODAY, "11:00"));
        return care.open(appointment);
    }

    private long findingsOf(ClientId whose) {
        return database.sql("select count(*) from finding where client_id = ?")
                .param(whose.value())
                .query(Long.class)
                .single();
    }
}
