package org.knotwise.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
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
import org.knotwise.clients.ClientTeams;
import org.knotwise.followups.FollowUpFilter;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@DatabaseTest
@Import({Fixtures.class, Care.class, VisitsTest.LastListener.class})
class VisitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final NoteDraft NOTE = new NoteDraft(
            "Headache since Monday",
            "Neck turns 60 degrees to the right",
            "Upper trapezius",
            "Weekly",
            "Ask about the pillow",
            Score.of(7),
            Score.of(4),
            Set.of(Aftercare.WATER, Aftercare.SORENESS));

    @Autowired
    private Visits visits;

    @Autowired
    private Knots knots;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Appointments appointments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private LastListener lastListener;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private PlanDetails plan;
    private KnotId knot;
    private AppointmentRow appointment;
    private SignedInAs signedIn;

    /** Comes after whatever else listens to a signature, and fails when it is told to. */
    static class LastListener {

        private boolean fails;

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void on(VisitSigned visit) {
            if (fails) {
                throw new IllegalStateException("Cannot follow " + visit.visit());
            }
        }
    }

    @BeforeEach
    void aClientWithAPlanComesToday() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        plan = fixtures.acceptedPlan(client, 3, new Gap(5, 7, 10));
        signedIn = SignedInAs.therapist(ines);
        knot = knots.record(client, Care.at("trapezius.upper"), Care.recognised(7))
                .orThrow();
        clock.advance(Duration.ofMinutes(10));
        appointment = care.book(client, plan.sessions().getFirst().id(), Care.at(TODAY, "11:00"));
    }

    @AfterEach
    void signOut() {
        lastListener.fails = false;
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void keepsTheNoteAsItIsWritten() {
        VisitId visit = care.open(appointment);
        clock.advance(Duration.ofMinutes(50));

        assertThat(visits.write(client, visit, NoteDraft.EMPTY, NOTE))
                .isEqualTo(Outcome.done(new WrittenNote(clock.instant(), NOTE, Set.of())));

        VisitDetails details = visits.details(client, visit);
        assertThat(details.note()).isEqualTo(NOTE);
        assertThat(details.savedAt()).isEqualTo(clock.instant());
        assertThat(details.day()).isEqualTo(TODAY);
        assertThat(details.session()).isEqualTo(plan.sessions().getFirst().id());
        assertThat(details.status()).isEqualTo(VisitStatus.DRAFT);
        assertThat(details.signedAt()).isNull();
        assertThat(visits.mineToSign()).extracting(VisitRow::id).containsExactly(visit);
    }

    @Test
    void signingDoesTheSessionTheAppointmentAndTheFindingsAtOnce() {
        VisitId visit = care.open(appointment);
        visits.write(client, visit, NoteDraft.EMPTY, NOTE).orThrow();
        visits.chart(client, visit, knot, null, Care.notRecognised(1)).orThrow();
        KnotId foundToday = visits.chart(client, visit, Care.at("teres.minor"), Care.recognised(5))
                .orThrow();

        visits.sign(client, visit).orThrow();

        VisitDetails signed = visits.details(client, visit);
        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.signedAt()).isEqualTo(clock.instant());
        assertThat(signed.note()).isEqualTo(NOTE);
        assertThat(appointmentStatus()).isEqualTo(AppointmentStatus.DONE);
        assertThat(sessionStatus()).isEqualTo(SessionStatus.DONE);
        assertThat(stateOf(knot)).isEqualTo(KnotState.RELEASED);
        assertThat(stateOf(foundToday)).isEqualTo(KnotState.ACTIVE);
        assertThat(visits.mineToSign()).isEmpty();
    }

    @Test
    void aNoteIsSignedEvenIfItsAppointmentWasCalledOffMeanwhile() {
        VisitId visit = care.open(appointment);
        visits.write(client, visit, NoteDraft.EMPTY, NOTE).orThrow();
        appointments.cancel(client, appointment.id(), CancelReason.THERAPIST).orThrow();

        visits.sign(client, visit).orThrow();

        assertThat(visits.details(client, visit).isSigned()).isTrue();
        assertThat(appointmentStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(sessionStatus()).isEqualTo(SessionStatus.OPEN);
    }

    @Test
    void aListenerThatFailsUndoesTheWholeSignature() {
        VisitId visit = care.open(appointment);
        visits.write(client, visit, NoteDraft.EMPTY, NOTE).orThrow();
        visits.chart(client, visit, knot, null, Care.notRecognised(1)).orThrow();
        lastListener.fails = true;

        assertThatThrownBy(() -> visits.sign(client, visit)).isInstanceOf(IllegalStateException.class);

        VisitDetails kept = visits.details(client, visit);
        assertThat(kept.isSigned()).isFalse();
        assertThat(kept.note()).isEqualTo(NOTE);
        assertThat(kept.findings()).containsExactly(new ChartedFinding(knot, Care.notRecognised(1)));
        assertThat(appointmentStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(sessionStatus()).isEqualTo(SessionStatus.BOOKED);
        assertThat(stateOf(knot)).isEqualTo(KnotState.ACTIVE);
        assertThat(toBook()).isEmpty();

        lastListener.fails = false;
        assertThat(visits.sign(client, visit)).isEqualTo(Outcome.done(visit));
        assertThat(toBook()).hasSize(1);
    }

    @Test
    void aSignedVisitIsNotWrittenChartedOrSignedAgain() {
        VisitId visit = care.open(appointment);
        visits.write(client, visit, NoteDraft.EMPTY, NOTE).orThrow();
        visits.sign(client, visit).orThrow();
        var isSigned = Outcome.refused("visit.isSigned");

        assertThat(visits.write(client, visit, NoteDraft.EMPTY, NoteDraft.EMPTY))
                .isEqualTo(isSigned);
        assertThat(visits.chart(client, visit, knot, null, Care.recognised(9))).isEqualTo(isSigned);
        assertThat(visits.chart(client, visit, Care.at("teres.minor"), Care.recognised(9)))
                .isEqualTo(isSigned);
        assertThat(visits.sign(client, visit)).isEqualTo(isSigned);
        assertThat(visits.details(client, visit).note()).isEqualTo(NOTE);
        assertThat(visits.details(client, visit).findings()).isEmpty();
        assertThat(knots.of(client)).extracting(KnotRow::id).containsExactly(knot);
    }

    @Test
    void aColleagueOfTheCareTeamReadsAndDoesNotWrite() {
        VisitId visit = care.open(appointment);
        visits.write(client, visit, NoteDraft.EMPTY, NOTE).orThrow();
        AccountId anton = fixtures.therapist("Anton Reyes");
        SignedInAs.manager().run(() -> teams.handOver(client, anton, true).orThrow());

        try (var _ = SignedInAs.therapist(anton)) {
            var notYours = Outcome.refused("visit.notYourNote");
            assertThat(visits.details(client, visit).note()).isEqualTo(NOTE);
            assertThat(visits.of(client)).extracting(VisitRow::id).containsExactly(visit);
            assertThat(visits.write(client, visit, NoteDraft.EMPTY, NoteDraft.EMPTY))
                    .isEqualTo(notYours);
            assertThat(visits.chart(client, visit, knot, null, Care.recognised(9)))
                    .isEqualTo(notYours);
            assertThat(visits.chart(client, visit, Care.at("teres.minor"), Care.recognised(9)))
                    .isEqualTo(notYours);
            assertThat(visits.sign(client, visit)).isEqualTo(notYours);
            assertThat(visits.mineToSign()).isEmpty();
        }
        assertThat(visits.details(client, visit).note()).isEqualTo(NOTE);
        assertThat(visits.details(client, visit).findings()).isEmpty();
    }

    @Test
    void aColleagueDoesNotBeginTheVisit() {
        AccountId anton = fixtures.therapist("Anton Reyes");
        SignedInAs.manager().run(() -> teams.handOver(client, anton, true).orThrow());

        assertThat(SignedInAs.therapist(anton).get(() -> visits.open(client, appointment.id(), Set.of())))
                .isEqualTo(new Opening.Refused(Refusal.of("visit.notYours", "Ines Okafor")));
        assertThat(visits.of(client)).isEmpty();
    }

    @Test
    void nobodyElseSeesThatThereIsAVisit() {
        VisitId visit = care.open(appointment);
        AccountId clientsAccount = fixtures.accountOf(client);

        assertThatNobodySees(visit, SignedInAs.therapist(fixtures.therapist("Priya Nair")));
        assertThatNobodySees(visit, SignedInAs.reception());
        assertThatNobodySees(visit, SignedInAs.admin());
        assertThatNobodySees(visit, SignedInAs.client(clientsAccount, client));
    }

    @Test
    void aVisitOfAnotherClientIsNotThere() {
        VisitId visit = care.open(appointment);
        ClientId other = fixtures.clientOf(ines);

        assertThatThrownBy(() -> visits.details(other, visit)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> visits.write(other, visit, NoteDraft.EMPTY, NOTE))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> visits.open(other, appointment.id(), Set.of())).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aVisitIsNotBegunBeforeItsDay() {
        AppointmentRow tomorrow = care.book(client, null, Care.at(TODAY.plusDays(1), "09:00"));

        assertThat(visits.open(client, tomorrow.id(), Set.of()))
                .isEqualTo(new Opening.Refused(Refusal.of("visit.notYet")));

        // Midnight in the practice, not in Greenwich.
        clock.moveTo(Care.at(TODAY, "23:59"));
        assertThat(visits.open(client, tomorrow.id(), Set.of()))
                .isEqualTo(new Opening.Refused(Refusal.of("visit.notYet")));
        clock.moveTo(Care.at(TODAY.plusDays(1), "00:00"));
        assertThat(visits.open(client, tomorrow.id(), Set.of())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void openingTwiceIsOneVisit() {
        VisitId first = care.open(appointment);
        visits.write(client, first, NoteDraft.EMPTY, NOTE).orThrow();

        assertThat(care.open(appointment)).isEqualTo(first);
        assertThat(visits.of(client)).hasSize(1);
        assertThat(visits.details(client, first).note()).isEqualTo(NOTE);
    }

    @Test
    void theVisitOfACancelledAppointmentIsNotBegun() {
        appointments.cancel(client, appointment.id(), CancelReason.CLIENT).orThrow();

        assertThat(visits.open(client, appointment.id(), Set.of()))
                .isEqualTo(new Opening.Refused(Refusal.of("visit.appointmentIsOver")));
        assertThat(visits.of(client)).isEmpty();
    }

    @Test
    void aVisitWithoutPlanAndKnotIsSignedJustAsWell() {
        VisitId visit = care.hold(care.book(client, null, Care.at(TODAY, "14:00")));

        assertThat(visits.details(client, visit).isSigned()).isTrue();
        assertThat(visits.details(client, visit).session()).isNull();
        assertThat(sessionStatus()).isEqualTo(SessionStatus.BOOKED);
    }

    private void assertThatNobodySees(VisitId visit, SignedInAs who) {
        who.run(() -> {
            assertThatThrownBy(() -> visits.of(client)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> visits.details(client, visit)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> visits.write(client, visit, NoteDraft.EMPTY, NOTE))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> visits.sign(client, visit)).isInstanceOf(NoSuchRecord.class);
        });
    }

    private KnotState stateOf(KnotId id) {
        return knots.of(client).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private AppointmentStatus appointmentStatus() {
        return appointments.find(client, appointment.id()).status();
    }

    private SessionStatus sessionStatus() {
        return fixtures.plan(client, plan.id()).sessions().getFirst().status();
    }

    private List<FollowUpRow> toBook() {
        return followUps.list(
                new FollowUpFilter(Set.of(FollowUpKind.NEXT_APPOINTMENT), null, FollowUpFilter.When.ALL), 0, 10);
    }
}
