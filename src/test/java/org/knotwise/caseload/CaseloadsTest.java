package org.knotwise.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class CaseloadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final Gap WEEKLY = new Gap(5, 7, 10);

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Knots knots;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId anton;

    @BeforeEach
    void aSmallPractice() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        anton = fixtures.therapist("Anton Reyes");
        fixtures.worksWeekdays(ines, 9, 17);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void aTherapistWithoutClientsHasARowOfZeros() {
        assertThat(ownRow()).usingRecursiveComparison().isEqualTo(row(0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsWhatWasCountedByHand() {
        planWithAnAppointmentToComeAndAnActiveKnot();
        planWithoutAnAppointmentAndAReleasedKnot();
        aLatentKnotAndNoPlan();
        fixtures.clientOf(ines);
        anArchivedClientWithAnActiveKnot();
        record(fixtures.clientOf(anton), anton, Care.recognised(8));

        assertThat(ownRow()).usingRecursiveComparison().isEqualTo(row(3, 2, 1, 1, 1, 0));
    }

    @Test
    void aFollowUpIsOverdueFromTheDayAfterItsDueDate() {
        planWithoutAnAppointmentAndAReleasedKnot();

        // After a first visit somebody asks how sore the client is, two days later; a week later the next one is due.
        clock.advance(Duration.ofDays(2));
        assertThat(ownRow().overdue()).isZero();
        clock.advance(Duration.ofDays(5));
        assertThat(ownRow().overdue()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        assertThat(ownRow().overdue()).isEqualTo(2);
    }

    @Test
    void anAppointmentIsToComeUntilItEnds() {
        planWithAnAppointmentToComeAndAnActiveKnot();

        clock.moveTo(Care.at(TODAY.plusDays(14), "11:59"));
        assertThat(ownRow().withoutNext()).isZero();
        clock.moveTo(Care.at(TODAY.plusDays(14), "12:00"));
        assertThat(ownRow().withoutNext()).isEqualTo(1);
    }

    @Test
    void anEpisodeThatNobodyExaminedForHalfAYearIsNotOpenAnyMore() {
        aLatentKnotAndNoPlan();

        clock.advance(Duration.ofDays(180));
        assertThat(ownRow().clients()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        assertThat(ownRow().clients()).isZero();
    }

    @Test
    void aTherapistSeesTheOwnRowOnlyAndTheManagerAll() {
        assertThat(SignedInAs.therapist(ines).get(caseloads::rows))
                .extracting(CaseloadRow::therapist)
                .containsExactly(ines);
        List<CaseloadRow> all = SignedInAs.manager().get(caseloads::rows);
        assertThat(all).extracting(CaseloadRow::therapist).contains(ines, anton);
        assertThat(all).extracting(CaseloadRow::name).isSorted();
    }

    @Test
    void receptionAdminsAndClientsSeeNone() {
        ClientId client = fixtures.clientOf(ines);
        AccountId account = fixtures.accountOf(client);

        assertThatThrownBy(() -> SignedInAs.reception().run(caseloads::rows)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.admin().run(caseloads::rows)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.client(account, client).run(caseloads::rows))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void planWithAnAppointmentToComeAndAnActiveKnot() {
        ClientId client = fixtures.clientOf(ines);
        PlanDetails plan = fixtures.acceptedPlan(client, 3, WEEKLY);
        care.book(client, plan.sessions().getFirst().id(), Care.at(TODAY.plusDays(14), "11:00"));
        record(client, ines, Care.recognised(6));
    }

    private void planWithoutAnAppointmentAndAReleasedKnot() {
        ClientId client = fixtures.clientOf(ines);
        PlanDetails plan = fixtures.acceptedPlan(client, 3, WEEKLY);
        record(client, ines, Care.recognised(6));
        clock.advance(Duration.ofMinutes(10));
        record(client, ines, Care.notRecognised(1));
        care.hold(care.book(client, plan.sessions().getFirst().id(), Care.at(TODAY, "14:00")));
    }

    private void aLatentKnotAndNoPlan() {
        record(fixtures.clientOf(ines), ines, Care.notRecognised(5));
    }

    private void anArchivedClientWithAnActiveKnot() {
        ClientId client = fixtures.clientOf(ines);
        record(client, ines, Care.recognised(9));
        database.sql("update client set archived_on = ? where id = ?")
                .params(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), client.value())
                .update();
    }

    private void record(ClientId client, AccountId therapist, FindingDraft finding) {
        SignedInAs.therapist(therapist)
                .run(() -> knots.record(client, Care.at("teres.minor"), finding).orThrow());
    }

    private CaseloadRow ownRow() {
        return SignedInAs.therapist(ines).get(caseloads::rows).getFirst();
    }

    private CaseloadRow row(
            long clients, long activePlans, long withoutNext, long knotsActive, long knotsReleased, long overdue) {
        return new CaseloadRow(
                ines, "Ines Okafor", clients, activePlans, withoutNext, knotsActive, knotsReleased, overdue);
    }
}
