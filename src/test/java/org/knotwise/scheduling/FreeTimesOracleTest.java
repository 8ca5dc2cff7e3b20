package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.CalendarFacts.Place;
import org.knotwise.scheduling.CalendarFacts.Working;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.TimeSpan;

/** Compares the free times with an oracle that knows no spans: it walks through every 5 minutes of every wish. */
class FreeTimesOracleTest {

    private static final Duration TICK = Duration.ofMinutes(5);
    private static final int ROUNDS = 30;

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-07",
        "America/New_York, 2026-10-31",
        "Europe/Berlin, 2026-03-28",
        "Europe/Berlin, 2026-10-24",
        "Australia/Lord_Howe, 2026-04-04",
        "Australia/Lord_Howe, 2026-10-03",
        "Asia/Kathmandu, 2026-06-01",
        "Africa/Cairo, 2026-04-23",
        "UTC, 2026-06-01"
    })
    void offersExactlyWhatNobodyAndNothingStandsAgainst(ZoneId zone, LocalDate firstDay) {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = firstDay.toEpochDay() * 1000 + round;
            Random random = new Random(seed);
            CalendarFacts facts = facts(random, zone, firstDay);
            TreatmentTime time = time(random);
            LocalDate lastDay = firstDay.plusDays(2);
            FreeTimes times = new FreeTimes(facts, time);

            List<FreeTime> expected = oracle(facts, time, firstDay, lastDay);

            assertThat(times.all(firstDay, lastDay))
                    .as("seed %d in %s", seed, zone)
                    .isEqualTo(expected);
            assertThat(expected).as("seed %d in %s", seed, zone).allMatch(times::isFree);
            assertThat(everyQuarterHour(facts, time, firstDay))
                    .as("seed %d in %s", seed, zone)
                    .allSatisfy(wish -> assertThat(times.isFree(wish)).isEqualTo(expected.contains(wish)));
            assertThat(expected).as("seed %d in %s", seed, zone).containsAll(times.oneRoomEach(firstDay, lastDay));
        }
    }

    @Test
    void theRandomFactsOfferSomethingAndRefuseSomething() {
        int offered = 0;
        int possible = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            LocalDate day = LocalDate.of(2026, 6, 1);
            CalendarFacts facts = facts(random, ZoneId.of("UTC"), day);
            TreatmentTime time = time(random);
            offered += new FreeTimes(facts, time).all(day, day).size();
            possible += everyQuarterHour(facts, time, day).size();
        }

        assertThat(offered).isBetween(possible / 20, possible / 2);
    }

    /** Every quarter hour in UTC, so that on some days it is none of the local clock too. */
    private static List<FreeTime> everyQuarterHour(CalendarFacts facts, TreatmentTime time, LocalDate day) {
        Instant midnight = day.atStartOfDay(facts.zone()).toInstant();
        List<FreeTime> wishes = new ArrayList<>();
        for (int quarter = 0; quarter < 96; quarter++) {
            Instant start = midnight.plus(Duration.ofMinutes(15L * quarter));
            for (Working one : facts.therapists()) {
                for (Place place : facts.rooms()) {
                    wishes.add(new FreeTime(start, start.plus(time.length()), one.therapist(), place.room()));
                }
            }
        }
        return wishes;
    }

    private static List<FreeTime> oracle(CalendarFacts facts, TreatmentTime time, LocalDate from, LocalDate to) {
        List<FreeTime> free = new ArrayList<>();
        List<Working> byName = facts.therapists().stream()
                .sorted(Comparator.comparing(Working::name))
                .toList();
        Instant start = from.atStartOfDay(facts.zone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(facts.zone()).toInstant();
        for (; start.isBefore(end); start = start.plus(TICK)) {
            for (Working one : byName) {
                for (Place place : facts.rooms()) {
                    if (mayBegin(facts, start) && fits(facts, time, one, place, start)) {
                        free.add(new FreeTime(start, start.plus(time.length()), one.therapist(), place.room()));
                    }
                }
            }
        }
        return free;
    }

    private static boolean mayBegin(CalendarFacts facts, Instant start) {
        ZonedDateTime local = start.atZone(facts.zone());
        boolean firstPass = local.withEarlierOffsetAtOverlap().equals(local);
        return local.getMinute() % 15 == 0 && firstPass && !start.isBefore(facts.now());
    }

    private static boolean fits(CalendarFacts facts, TreatmentTime time, Working one, Place place, Instant start) {
        Instant end = start.plus(time.length());
        LocalDate day = start.atZone(facts.zone()).toLocalDate();
        List<Shift> possible = new ArrayList<>(one.hours().on(day.getDayOfWeek()));
        for (Instant tick = start; tick.isBefore(end); tick = tick.plus(TICK)) {
            ZonedDateTime local = tick.atZone(facts.zone());
            possible.removeIf(shift -> !local.toLocalDate().equals(day) || !shows(shift, local.toLocalTime()));
            if (possible.isEmpty() || isIn(tick, one.busy()) || isIn(tick, facts.clientBusy())) {
                return false;
            }
        }
        for (Instant tick = start; tick.isBefore(end.plus(time.turnOver())); tick = tick.plus(TICK)) {
            if (isIn(tick, place.busy())) {
                return false;
            }
        }
        return true;
    }

    private static boolean shows(Shift shift, LocalTime time) {
        return !time.isBefore(shift.from()) && time.isBefore(shift.to());
    }

    private static boolean isIn(Instant tick, List<TimeSpan> busy) {
        return busy.stream().anyMatch(span -> !tick.isBefore(span.start()) && tick.isBefore(span.end()));
    }

    private static CalendarFacts facts(Random random, ZoneId zone, LocalDate day) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant now = begin.plus(TICK.multipliedBy(random.nextInt(200)));
        return new CalendarFacts(
                zone,
                now,
                IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> new Working(
                                new AccountId(new UUID(0, i)), "Name " + (9 - i), week(random), spans(random, begin)))
                        .toList(),
                IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> new Place(new RoomId(new UUID(1, i)), spans(random, begin)))
                        .toList(),
                spans(random, begin));
    }

    private static WeeklyHours week(Random random) {
        List<Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            // Often at night, when clocks change; often touching each other.
            int noon = 1 + random.nextInt(200);
            int from = random.nextInt(noon);
            int to = random.nextBoolean() ? noon : noon + random.nextInt(20);
            shifts.add(new Shift(day, timeOf(from), timeOf(noon)));
            shifts.add(new Shift(day, timeOf(to), timeOf(to + 1 + random.nextInt(287 - to))));
        }
        return new WeeklyHours(shifts);
    }

    private static LocalTime timeOf(int tick) {
        return LocalTime.ofSecondOfDay(tick * TICK.toSeconds());
    }

    private static List<TimeSpan> spans(Random random, Instant begin) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(_ -> TimeSpan.starting(
                        begin.plus(TICK.multipliedBy(random.nextInt(900) - 20)),
                        TICK.multipliedBy(1 + random.nextInt(30))))
                .toList();
    }

    private static TreatmentTime time(Random random) {
        return new TreatmentTime(TICK.multipliedBy(1 + random.nextInt(20)), TICK.multipliedBy(random.nextInt(7)));
    }
}
