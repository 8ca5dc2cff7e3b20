package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.CalendarFacts.Place;
import org.knotwise.scheduling.CalendarFacts.Working;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.TimeSpan;

class FreeTimesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final AccountId INES = new AccountId(new UUID(0, 1));
    private static final AccountId ANTON = new AccountId(new UUID(0, 2));
    private static final RoomId FIRST = new RoomId(new UUID(0, 3));
    private static final RoomId SECOND = new RoomId(new UUID(0, 4));
    private static final LocationId YARD = new LocationId(new UUID(0, 5));
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void hoursFollowTheWallClockOverTheChangeToSummerTime() {
        WeeklyHours afternoons = new WeeklyHours(Stream.of(DayOfWeek.values())
                .map(day -> shift(day, "13:00", "18:00"))
                .toList());
        FreeTimes times = free(NEW_YORK, afternoons, 60, 0);

        assertThat(bounds(times, LocalDate.of(2026, 3, 7)))
                .isEqualTo(span("2026-03-07T18:00:00Z", "2026-03-07T23:00:00Z"));
        assertThat(bounds(times, LocalDate.of(2026, 3, 8)))
                .isEqualTo(span("2026-03-08T17:00:00Z", "2026-03-08T22:00:00Z"));
        assertThat(bounds(times, LocalDate.of(2026, 10, 31)))
                .isEqualTo(span("2026-10-31T17:00:00Z", "2026-10-31T22:00:00Z"));
        assertThat(bounds(times, LocalDate.of(2026, 11, 1)))
                .isEqualTo(span("2026-11-01T18:00:00Z", "2026-11-01T23:00:00Z"));
    }

    @Test
    void aTimeThatTheClockSkipsIsNotOffered() {
        FreeTimes times = free(ZoneId.of("Europe/Berlin"), hours(DayOfWeek.SUNDAY, "01:30", "03:30"), 15, 0);

        assertThat(starts(times, LocalDate.of(2026, 3, 29)))
                .containsExactly(
                        Instant.parse("2026-03-29T00:30:00Z"),
                        Instant.parse("2026-03-29T00:45:00Z"),
                        Instant.parse("2026-03-29T01:00:00Z"),
                        Instant.parse("2026-03-29T01:15:00Z"));
    }

    @Test
    void aTimeThatTheClockShowsTwiceIsOfferedOnceAndEarlier() {
        FreeTimes times = free(ZoneId.of("Europe/Berlin"), hours(DayOfWeek.SUNDAY, "02:00", "03:15"), 15, 0);

        assertThat(starts(times, LocalDate.of(2026, 10, 25)))
                .containsExactly(
                        Instant.parse("2026-10-25T00:00:00Z"),
                        Instant.parse("2026-10-25T00:15:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-25T00:45:00Z"),
                        Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void aTreatmentMayTouchTheEndOfAShiftButNotCrossIt() {
        FreeTimes times = free(NEW_YORK, hours(DayOfWeek.MONDAY, "09:00", "10:15"), 60, 15);

        assertThat(starts(times, MONDAY)).containsExactly(at("09:00"), at("09:15"));
    }

    @Test
    void turnOverHoldsTheRoomAndNotTheTherapist() {
        var hours = hours(DayOfWeek.MONDAY, "09:00", "11:00");
        TimeSpan treated = new TimeSpan(at("09:00"), at("10:00"));
        TimeSpan withTurnOver = new TimeSpan(at("09:00"), at("10:15"));
        var facts = facts(
                NEW_YORK,
                LONG_AGO,
                List.of(working(INES, "Ines", hours, List.of(treated))),
                List.of(place(FIRST, List.of(withTurnOver)), place(SECOND, List.of())),
                List.of());
        FreeTimes times = new FreeTimes(facts, wanted(60, 15));

        assertThat(times.all(MONDAY, MONDAY)).containsExactly(new FreeTime(at("10:00"), at("11:00"), INES, SECOND));
    }

    @Test
    void theTurnOverOfTheWishMustFitBeforeTheRoomIsTakenAgain() {
        var hours = hours(DayOfWeek.MONDAY, "09:00", "11:00");
        TimeSpan taken = new TimeSpan(at("10:00"), at("11:00"));
        var facts = facts(
                NEW_YORK,
                LONG_AGO,
                List.of(working(INES, "Ines", hours, List.of())),
                List.of(place(FIRST, List.of(taken))),
                List.of());

        assertThat(new FreeTimes(facts, wanted(60, 0)).isFree(new FreeTime(at("09:00"), at("10:00"), INES, FIRST)))
                .isTrue();
        assertThat(new FreeTimes(facts, wanted(60, 5)).isFree(new FreeTime(at("09:00"), at("10:00"), INES, FIRST)))
                .isFalse();
    }

    @Test
    void sortsByStartThenNameThenRoomAndChoosesTheFirstRoom() {
        var hours = hours(DayOfWeek.MONDAY, "09:00", "10:00");
        var facts = facts(
                NEW_YORK,
                LONG_AGO,
                List.of(working(INES, "Ines", hours, List.of()), working(ANTON, "Anton", hours, List.of())),
                List.of(place(SECOND, List.of()), place(FIRST, List.of())),
                List.of());
        FreeTimes times = new FreeTimes(facts, wanted(60, 0));

        assertThat(times.all(MONDAY, MONDAY))
                .extracting(FreeTime::therapist, FreeTime::room)
                .containsExactly(tuple(ANTON, SECOND), tuple(ANTON, FIRST), tuple(INES, SECOND), tuple(INES, FIRST));
        assertThat(times.oneRoomEach(MONDAY, MONDAY)).extracting(FreeTime::room).containsExactly(SECOND, SECOND);
    }

    @Test
    void offersTheTimeThatBeginsNowAndNoneBefore() {
        var facts = facts(
                NEW_YORK,
                at("09:15"),
                List.of(working(INES, "Ines", hours(DayOfWeek.MONDAY, "09:00", "10:00"), List.of())),
                List.of(place(FIRST, List.of())),
                List.of());

        assertThat(starts(new FreeTimes(facts, wanted(30, 0)), MONDAY)).containsExactly(at("09:15"), at("09:30"));
    }

    @Test
    void refusesHoursThatOverlapOrRunBackwards() {
        assertThatThrownBy(() -> new WeeklyHours(
                        List.of(shift(DayOfWeek.MONDAY, "12:00", "17:00"), shift(DayOfWeek.MONDAY, "09:00", "12:05"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shift(DayOfWeek.MONDAY, "12:00", "12:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new WeeklyHours(List.of(
                                shift(DayOfWeek.MONDAY, "12:00", "17:00"), shift(DayOfWeek.MONDAY, "09:00", "12:00")))
                        .on(DayOfWeek.MONDAY))
                .extracting(Shift::from)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    @Test
    void refusesAQuestionOverMoreThanNinetyTwoDays() {
        var service = ServiceId.random();

        assertThat(FreeTimesQuestion.of(service, Set.of(), MONDAY, MONDAY.plusDays(91)))
                .isNotNull();
        assertThatThrownBy(() -> FreeTimesQuestion.of(service, Set.of(), MONDAY, MONDAY.plusDays(92)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FreeTimesQuestion.of(service, Set.of(), MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FreeTimes free(ZoneId zone, WeeklyHours hours, int length, int turnOver) {
        var facts = facts(
                zone,
                LONG_AGO,
                List.of(working(INES, "Ines", hours, List.of())),
                List.of(place(FIRST, List.of())),
                List.of());
        return new FreeTimes(facts, wanted(length, turnOver));
    }

    private static CalendarFacts facts(
            ZoneId zone, Instant earliest, List<Working> therapists, List<Place> rooms, List<TimeSpan> clientBusy) {
        return new CalendarFacts(zone, earliest, LocalDate.MAX, therapists, rooms, List.of(), clientBusy);
    }

    private static Working working(AccountId therapist, String name, WeeklyHours hours, List<TimeSpan> busy) {
        return new Working(
                name,
                new TherapistProfile(therapist, hours, List.of(), ServicesGiven.ALL, List.of(), false, null, 0),
                busy);
    }

    private static Place place(RoomId room, List<TimeSpan> busy) {
        return new Place(room, YARD, Set.of(), busy);
    }

    private static Wanted wanted(int length, int turnOver) {
        return new Wanted(new TreatmentTime(Duration.ofMinutes(length), Duration.ofMinutes(turnOver)), null);
    }

    private static TimeSpan bounds(FreeTimes times, LocalDate day) {
        List<FreeTime> all = times.all(day, day);
        return new TimeSpan(all.getFirst().start(), all.getLast().end());
    }

    private static TimeSpan span(String start, String end) {
        return new TimeSpan(Instant.parse(start), Instant.parse(end));
    }

    private static List<Instant> starts(FreeTimes times, LocalDate day) {
        return times.all(day, day).stream().map(FreeTime::start).toList();
    }

    private static Instant at(String local) {
        return MONDAY.atTime(LocalTime.parse(local)).atZone(NEW_YORK).toInstant();
    }

    private static WeeklyHours hours(DayOfWeek day, String from, String to) {
        return new WeeklyHours(List.of(shift(day, from, to)));
    }

    private static Shift shift(DayOfWeek day, String from, String to) {
        return new Shift(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
