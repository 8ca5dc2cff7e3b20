package org.knotwise.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.clients.ClientTeams;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionStatus;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class SeriesPlacesTest {

    /** The clock stands at the Tuesday before, 10:12. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 23);

    private static final Gap WEEKLY = new Gap(5, 7, 10);

    @Autowired
    private SeriesPlaces series;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Plans plans;

    @Autowired
    private RedFlags redFlags;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId anton;
    private ClientId client;
    private PlanDetails plan;
    private SignedInAs signedIn;

    @BeforeEach
    void inesAndAntonTreatAClientWithAPlan() {
        clock.moveTo(TestClock.START);
        fixtures.room("Series 1");
        fixtures.room("Series 2");
        ines = fixtures.therapist("Ines Okafor");
        anton = fixtures.therapist("Anton Reyes");
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.worksWeekdays(anton, 9, 17);
        client = fixtures.clientOf(ines);
        SignedInAs.manager().run(() -> teams.change(client, Set.of(ines, anton)).orThrow());
        plan = fixtures.acceptedPlan(client, 4, WEEKLY);
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
    }

    @Test
    void placesAllOpenSessionsWithThePrimaryTherapistAtTheirIdealGap() {
        SeriesPreview preview = proposed(SeriesWishes.NONE);

        assertThat(preview.open()).extracting(one -> one.session().number()).containsExactly(1, 2, 3, 4);
        assertThat(preview.open()).allMatch(one -> one.time().therapist().equals(ines));
        assertThat(preview.open()).extracting(PlacedSession::gapDays).containsExactly(null, 7, 7, 7);
        assertThat(preview.open()).allMatch(one -> one.costs().isEmpty());
        assertThat(preview.breaches()).isEmpty();
        assertThat(appointments.of(client)).isEmpty();
    }

    @Test
    void booksThemAllTogether() {
        SeriesPreview preview = proposed(SeriesWishes.NONE);

        List<AppointmentRow> rows = booked(series.book(client, preview, SeriesWishes.NONE, false));

        assertThat(rows).hasSize(4);
        assertThat(fixtures.plan(client, plan.id()).count(SessionStatus.BOOKED)).isEqualTo(4);
        assertThat(rows)
                .extracting(AppointmentRow::start)
                .containsExactlyElementsOf(
                        preview.open().stream().map(one -> one.time().start()).toList());
        assertThat(series.propose(client, plan.id(), SeriesWishes.NONE))
                .isEqualTo(Outcome.refused("series.nothingOpen"));
    }

    @Test
    void countsTheGapsFromWhatIsBookedBeforeAndBetween() {
        care.book(client, session(0), Care.at(WEDNESDAY, "14:00"));
        care.book(client, session(2), Care.at(WEDNESDAY.plusDays(15), "14:00"));

        SeriesPreview preview = proposed(SeriesWishes.NONE);

        assertThat(preview.sessions())
                .extracting(PlacedSession::status)
                .containsExactly(SessionStatus.BOOKED, SessionStatus.OPEN, SessionStatus.BOOKED, SessionStatus.OPEN);
        assertThat(preview.sessions()).extracting(PlacedSession::gapDays).containsExactly(null, 7, 8, 7);
        assertThat(preview.open()).allMatch(one -> local(one.time()).equals(LocalTime.of(14, 0)));
        assertThat(preview.breaches()).isEmpty();
    }

    @Test
    void countsNoGapFromASessionThatWasMissed() {
        care.book(client, session(0), Care.at(WEDNESDAY, "14:00"));
        AppointmentRow missed = care.book(client, session(1), Care.at(WEDNESDAY.plusDays(6), "14:00"));
        clock.moveTo(Care.at(WEDNESDAY.plusDays(6), "14:30"));
        appointments.cancel(client, missed.id(), CancelReason.NO_SHOW).orThrow();

        SeriesPreview preview = proposed(SeriesWishes.NONE);

        assertThat(preview.open()).extracting(one -> one.session().number()).containsExactly(3, 4);
        assertThat(preview.open()).extracting(PlacedSession::gapDays).containsExactly(7, 7);
    }

    @Test
    void followsWishesAndSaysWhatADepartureCosts() {
        var preferences = new Preferences(anton, Set.of(DayOfWeek.THURSDAY), LocalTime.of(15, 0), LocalTime.of(17, 0));
        var wishes = new SeriesWishes(preferences, null, WEDNESDAY.plusDays(7), false, Map.of());

        SeriesPreview preview = proposed(wishes);

        assertThat(preview.open()).allMatch(one -> one.time().therapist().equals(anton));
        assertThat(preview.open())
                .extracting(one -> one.time().start().atZone(Fixtures.ZONE).getDayOfWeek())
                .containsOnly(DayOfWeek.THURSDAY);
        assertThat(local(preview.open().getFirst().time())).isEqualTo(LocalTime.of(15, 0));

        fixtures.worksWeekdays(anton, 9, 13);
        assertThat(proposed(wishes).open())
                .allSatisfy(one ->
                        assertThat(one.costs()).extracting(CostPart::kind).containsExactly(CostKind.HOURS));
    }

    @Test
    void aPinnedSessionStaysAndTheOthersFollowIt() {
        FreeTime pin = proposed(SeriesWishes.NONE).open().get(1).time();
        var later = new FreeTime(
                pin.start().plus(Duration.ofDays(2)), pin.end().plus(Duration.ofDays(2)), pin.therapist(), pin.room());

        SeriesPreview preview = proposed(SeriesWishes.NONE.pin(session(1), later));

        assertThat(preview.open().get(1).time()).isEqualTo(later);
        assertThat(preview.open()).extracting(PlacedSession::pinned).containsExactly(false, true, false, false);
        assertThat(preview.open()).extracting(PlacedSession::gapDays).containsExactly(null, 7, 7, 7);
    }

    @Test
    void whereNoSeriesFitsItNamesEachLimitThatTheNearestBreaksAndAsksBeforeBooking() {
        care.book(client, session(0), Care.at(WEDNESDAY, "14:00"));
        var wishes = new SeriesWishes(Preferences.NONE, null, WEDNESDAY.plusDays(20), false, Map.of());

        SeriesPreview preview = proposed(wishes);

        assertThat(preview.breaches()).singleElement().satisfies(one -> {
            assertThat(one.session().number()).isEqualTo(2);
            assertThat(one.daysOutside()).isEqualTo(10);
        });
        assertThat(series.book(client, preview, wishes, false))
                .isEqualTo(new SeriesBooking.Refused(Refusal.of("series.breaches", 1)));
        assertThat(booked(series.book(client, preview, wishes, true))).hasSize(3);
    }

    @Test
    void booksNothingIfOneTimeWasTakenAndPlacesTheSeriesAnew() {
        SeriesPreview preview = proposed(SeriesWishes.NONE);
        PlacedSession third = preview.open().get(2);
        ClientId other = fixtures.clientOf(ines);
        care.book(other, null, third.time().start());

        SeriesBooking booking = series.book(client, preview, SeriesWishes.NONE, false);

        assertThat(booking).asInstanceOf(type(SeriesBooking.Taken.class)).satisfies(taken -> {
            assertThat(taken.session()).isEqualTo(third);
            assertThat(taken.anew().orThrow().open().get(2).time()).isNotEqualTo(third.time());
        });
        assertThat(appointments.of(client)).isEmpty();
        assertThat(fixtures.plan(client, plan.id()).count(SessionStatus.OPEN)).isEqualTo(4);
    }

    @Test
    void proposesColleaguesOutsideTheCareTeamOnlyIfAsked() {
        accounts.therapists().forEach(one -> fixtures.works(one.id(), WeeklyHours.none()));
        AccountId mia = fixtures.therapist("Mia Sand");
        fixtures.worksWeekdays(mia, 9, 17);

        assertThat(refusal(SeriesWishes.NONE)).isEqualTo(Refusal.of("series.noTime"));
        assertThat(proposed(new SeriesWishes(Preferences.NONE, null, null, true, Map.of()))
                        .open())
                .isNotEmpty();
        assertThat(proposed(wishing(mia, null)).open())
                .allMatch(one -> one.time().therapist().equals(mia));
    }

    @Test
    void refusesWhatASingleBookingRefuses() {
        var draft = new PlanDraft("Later", List.of(), Set.of(), List.of(new PhaseDraft("One", 2, WEEKLY, 60)));
        PlanId waiting = plans.draft(client, draft);
        assertThat(series.propose(client, waiting, SeriesWishes.NONE)).isEqualTo(Outcome.refused("plan.notAccepted"));

        SeriesPreview preview = proposed(SeriesWishes.NONE);
        redFlags.answer(client, new AnswerSource.Examination(), Map.of(new RedFlagId("calf-dvt"), FlagAnswer.YES))
                .orThrow();

        assertThat(series.propose(client, plan.id(), SeriesWishes.NONE))
                .isEqualTo(Outcome.refused("redFlag.noBooking"));
        assertThat(series.book(client, preview, SeriesWishes.NONE, false))
                .isEqualTo(new SeriesBooking.Refused(Refusal.of("redFlag.noBooking")));
    }

    @Test
    void refusesWhatNobodyCouldAskFor() {
        FreeTime taken = proposed(SeriesWishes.NONE).open().getFirst().time();
        var inTheNight = new FreeTime(
                taken.start().minus(Duration.ofHours(9)),
                taken.end().minus(Duration.ofHours(9)),
                taken.therapist(),
                taken.room());
        var nowhere = new FreeTime(taken.start(), taken.end(), taken.therapist(), RoomId.random());

        assertThat(refusal(SeriesWishes.NONE.pin(session(1), inTheNight)))
                .isEqualTo(Refusal.of("series.pinnedTaken", 2));
        assertThat(refusal(SeriesWishes.NONE.pin(session(0), nowhere))).isEqualTo(Refusal.of("series.pinnedTaken", 1));
        assertThat(refusal(SeriesWishes.NONE.pin(SessionId.random(), taken)))
                .isEqualTo(Refusal.of("plan.sessionNotOpen"));
        assertThat(refusal(from(LocalDate.of(9999, 12, 31)))).isEqualTo(Refusal.of("series.tooLate", 365));
        assertThat(proposed(from(LocalDate.of(1, 1, 1))).open()).hasSize(4);
        assertThatThrownBy(() -> propose(wishing(AccountId.random(), null))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> propose(wishing(null, ServiceId.random()))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aPinThatLeavesNoRoomForTheOthersIsSaidToBeSo() {
        FreeTime first = proposed(SeriesWishes.NONE).open().getFirst().time();

        assertThat(refusal(SeriesWishes.NONE.pin(session(1), first).pin(session(3), first)))
                .isEqualTo(Refusal.of("series.none"));
    }

    @Test
    void isThereForTheCareTeamAndTheReceptionOnly() {
        AccountId stranger = fixtures.therapist("Mia Sand");
        AccountId account = fixtures.accountOf(client);
        SeriesPreview preview = proposed(SeriesWishes.NONE);

        assertThat(SignedInAs.reception()
                        .get(() -> series.propose(client, plan.id(), SeriesWishes.NONE)
                                .orThrow()))
                .isEqualTo(preview);
        SignedInAs.therapist(stranger).run(() -> isNotThere(client, preview));
        SignedInAs.client(account, client).run(() -> isNotThere(client, preview));
        isNotThere(fixtures.clientOf(ines), preview);
        assertThat(appointments.of(client)).isEmpty();
    }

    private void isNotThere(ClientId whose, SeriesPreview preview) {
        assertThatThrownBy(() -> series.propose(whose, plan.id(), SeriesWishes.NONE))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> series.book(whose, preview, SeriesWishes.NONE, false))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Outcome<SeriesPreview> propose(SeriesWishes wishes) {
        return series.propose(client, plan.id(), wishes);
    }

    private SeriesPreview proposed(SeriesWishes wishes) {
        return propose(wishes).orThrow();
    }

    private Refusal refusal(SeriesWishes wishes) {
        return switch (propose(wishes)) {
            case Outcome.Refused<SeriesPreview>(Refusal refusal) -> refusal;
            case Outcome.Done<SeriesPreview>(SeriesPreview preview) -> throw new AssertionError(preview);
        };
    }

    private static SeriesWishes from(LocalDate earliest) {
        return new SeriesWishes(Preferences.NONE, null, earliest, false, Map.of());
    }

    private static SeriesWishes wishing(@Nullable AccountId therapist, @Nullable ServiceId service) {
        return new SeriesWishes(new Preferences(therapist, Set.of(), null, null), service, null, false, Map.of());
    }

    private SessionId session(int place) {
        return plan.sessions().get(place).id();
    }

    private static LocalTime local(FreeTime time) {
        return time.start().atZone(Fixtures.ZONE).toLocalTime();
    }

    private static List<AppointmentRow> booked(SeriesBooking booking) {
        return switch (booking) {
            case SeriesBooking.Booked(List<AppointmentRow> rows) -> rows;
            case SeriesBooking.Taken _, SeriesBooking.Refused _ -> throw new AssertionError("Not booked: " + booking);
        };
    }
}
