package org.knotwise.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

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
import org.knotwise.clients.ClientTeams;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class AwayPlacesTest {

    /** The clock stands at the Tuesday before, 10:12. */
    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    @Autowired
    private AwayPlaces places;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId anton;
    private SignedInAs signedIn;

    @BeforeEach
    void inesAndAntonWork() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        anton = fixtures.therapist("Anton Reyes");
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.worksWeekdays(anton, 9, 17);
        signedIn = SignedInAs.reception(fixtures.reception("Mara Lind"));
    }

    @AfterEach
    void signOut() {
        signedIn.close();
    }

    @Test
    void movesToAColleagueOfTheCareTeamAtTheSameTimeIfThatKeepsTheGapBest() {
        ClientId client = sharedClient();
        PlanDetails plan = fixtures.acceptedPlan(client, 3, new Gap(7, 7, 7));
        care.book(client, plan.sessions().get(0).id(), Care.at(DAY.minusDays(7).plusDays(1), "10:00"));
        AppointmentRow second = care.book(client, plan.sessions().get(1).id(), Care.at(DAY.plusDays(1), "10:00"));

        AwayPreview preview = preview(DAY.plusDays(1));

        assertThat(preview.moved()).singleElement().satisfies(move -> {
            assertThat(move.row()).isEqualTo(second);
            assertThat(to(move).therapist()).isEqualTo(anton);
            assertThat(to(move).start()).isEqualTo(second.start());
            assertThat(move.gapDays()).isEqualTo(7);
        });
        assertThat(appointments.find(client, second.id())).isEqualTo(second);
        assertThat(appointments.find(client, second.id()).therapist()).isEqualTo(ines);
    }

    @Test
    void movesAllOrNothingAndKeepsSessionAndLength() {
        for (String time : List.of("09:00", "10:00", "11:00", "13:00")) {
            care.book(sharedClient(), null, Care.at(DAY, time));
        }
        AwayPreview preview = preview(DAY);
        assertThat(preview.moved()).hasSize(4);

        assertThat(places.move(preview)).isInstanceOf(AwayOutcome.Moved.class);

        for (AwayMove move : preview.moved()) {
            AppointmentRow now =
                    appointments.find(move.row().client(), move.row().id());
            assertThat(now.start()).isEqualTo(to(move).start());
            assertThat(now.therapist()).isEqualTo(to(move).therapist());
            assertThat(Duration.between(now.start(), now.end())).isEqualTo(Duration.ofHours(1));
        }
        assertThat(places.propose(away(DAY))).isEqualTo(Outcome.refused("away.nothing"));
    }

    @Test
    void whatIsProposedIsFreeAndWithTheCareTeamAndNoTwoMeet() {
        for (int hour = 9; hour < 17; hour++) {
            care.book(sharedClient(), null, Care.at(DAY, "%02d:00".formatted(hour)));
        }
        care.book(clientOfAnton(), null, Care.at(DAY, "09:00"));

        List<AwayMove> moved = preview(DAY).moved();

        assertThat(moved).hasSize(8);
        for (AwayMove move : moved) {
            LocalDate day = to(move).start().atZone(Fixtures.ZONE).toLocalDate();
            assertThat(to(move).therapist()).isIn(ines, anton);
            assertThat(to(move).therapist().equals(ines) && day.equals(DAY)).isFalse();
            assertThat(moved).noneMatch(other -> !other.equals(move) && meet(to(move), to(other)));
            assertThat(appointments.freeTimes(
                            move.row().client(),
                            FreeTimesQuestion.of(
                                    Duration.ofHours(1), Duration.ZERO, Set.of(to(move).therapist()), day, day)))
                    .as("%s among the free times of its day", to(move))
                    .anyMatch(free -> free.start().equals(to(move).start()));
        }
    }

    @Test
    void whatNobodyOfTheCareTeamCanHoldIsNamedAndStays() {
        ClientId alone = fixtures.clientOf(ines);
        PlanDetails plan = fixtures.acceptedPlan(alone, 2, new Gap(6, 6, 6));
        care.book(alone, plan.sessions().get(0).id(), Care.at(DAY.minusDays(6), "10:00"));
        AppointmentRow second = care.book(alone, plan.sessions().get(1).id(), Care.at(DAY, "10:00"));
        AppointmentRow other = care.book(sharedClient(), null, Care.at(DAY, "12:00"));

        AwayPreview preview = preview(DAY);
        assertThat(preview.staying()).extracting(AwayMove::row).containsExactly(second);
        assertThat(preview.moved()).extracting(AwayMove::row).containsExactly(other);

        assertThat(places.move(preview)).isInstanceOf(AwayOutcome.Moved.class);
        assertThat(appointments.find(alone, second.id()).start()).isEqualTo(second.start());
    }

    @Test
    void movesNothingIfOneTimeWasTakenAndPlacesAnew() {
        AppointmentRow first = care.book(sharedClient(), null, Care.at(DAY, "09:00"));
        care.book(sharedClient(), null, Care.at(DAY, "10:00"));
        AwayPreview preview = preview(DAY);
        AwayMove lost = preview.moved().getFirst();
        ClientId intruder = to(lost).therapist().equals(anton) ? clientOfAnton() : fixtures.clientOf(ines);
        care.book(intruder, null, to(lost).start());

        AwayOutcome outcome = places.move(preview);

        assertThat(outcome)
                .asInstanceOf(type(AwayOutcome.Taken.class))
                .satisfies(taken ->
                        assertThat(taken.anew().orThrow().moved()).hasSize(2).doesNotContain(lost));
        assertThat(appointments.find(first.client(), first.id()).start()).isEqualTo(first.start());
    }

    @Test
    void refusesDaysThatCannotBeMeant() {
        assertThat(places.propose(new Away(ines, DAY, DAY.minusDays(1)))).isEqualTo(Outcome.refused("away.days"));
        assertThat(places.propose(away(LocalDate.of(2026, 9, 21)))).isEqualTo(Outcome.refused("away.days"));
        assertThat(places.propose(new Away(ines, DAY, LocalDate.of(9999, 12, 31))))
                .isEqualTo(Outcome.refused("away.tooLong", AwayDesk.MOST_DAYS));
        assertThat(places.propose(away(DAY))).isEqualTo(Outcome.refused("away.nothing"));
        assertThat(places.propose(new Away(AccountId.random(), DAY, DAY))).isEqualTo(Outcome.refused("away.nothing"));
        assertThat(places.move(new AwayPreview(away(DAY), List.of(), 0)))
                .isEqualTo(new AwayOutcome.Refused(Refusal.of("away.nothingToMove")));
    }

    @Test
    void aTherapistAsksForTheOwnCalendarOnly() {
        care.book(sharedClient(), null, Care.at(DAY, "09:00"));
        AwayPreview preview = preview(DAY);

        assertThat(SignedInAs.therapist(ines).get(() -> preview(DAY).moved())).hasSize(1);
        assertThat(SignedInAs.therapist(anton).get(() -> places.propose(away(DAY))))
                .isEqualTo(Outcome.refused("away.nothing"));
        AccountId stranger = fixtures.therapist("Mia Sand");
        SignedInAs.therapist(stranger)
                .run(() -> assertThatThrownBy(() -> places.move(preview)).isInstanceOf(NoSuchRecord.class));
    }

    private AwayPreview preview(LocalDate day) {
        return places.propose(away(day)).orThrow();
    }

    private Away away(LocalDate day) {
        return new Away(ines, day, day);
    }

    private ClientId sharedClient() {
        ClientId client = fixtures.clientOf(ines);
        SignedInAs.manager().run(() -> teams.change(client, Set.of(ines, anton)).orThrow());
        return client;
    }

    private ClientId clientOfAnton() {
        return fixtures.clientOf(anton);
    }

    private static FreeTime to(AwayMove move) {
        return Objects.requireNonNull(move.to());
    }

    private static boolean meet(FreeTime one, FreeTime other) {
        boolean atOnce = one.start().isBefore(other.end()) && other.start().isBefore(one.end());
        return atOnce
                && (one.therapist().equals(other.therapist()) || one.room().equals(other.room()));
    }
}
