package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.CalendarFacts.Place;
import org.knotwise.scheduling.CalendarFacts.Working;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.TimeSpan;

/** Compares the free times with an oracle that knows no spans: it walks through every 5 minutes of every wish, and asks of each
 * whether the clock shows hours, an absence or a holiday. */
class FreeTimesOracleTest {

    private static final Duration TICK = Duration.ofMinutes(5);
    private static final int ROUNDS = 60;

    /** The zone of the machine must not matter: far ahead of UTC, and one that is off by a quarter of an hour. */
    private static final List<String> MACHINES = List.of("UTC", "Pacific/Apia", "Asia/Kathmandu");

    private static final LocationId YARD = new LocationId(new UUID(2, 1));
    private static final LocationId HILL = new LocationId(new UUID(2, 2));
    private static final EquipmentId BARS = new EquipmentId(new UUID(3, 1));
    private static final ServiceId FEET = new ServiceId(new UUID(4, 1));
    private static final QualificationId ASHIATSU = new QualificationId(new UUID(5, 1));

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
        TimeZone before = TimeZone.getDefault();
        int listed = 0;
        try {
            for (String machine : MACHINES) {
                TimeZone.setDefault(TimeZone.getTimeZone(machine));
                listed += offersExactly(zone, firstDay);
            }
        } finally {
            TimeZone.setDefault(before);
        }
        System.out.printf(
                "free times in %s from %s: %d rounds, as many under each of %s, %d times listed, each bookable, every other refused%n",
                zone, firstDay, ROUNDS, MACHINES, listed);
    }

    private static int offersExactly(ZoneId zone, LocalDate firstDay) {
        int listed = 0;
        for (int round = 0; round < ROUNDS / MACHINES.size(); round++) {
            long seed =
                    firstDay.toEpochDay() * 1000 + round + TimeZone.getDefault().getRawOffset();
            Random random = new Random(seed);
            CalendarFacts facts = facts(random, zone, firstDay);
            Wanted time = wanted(random);
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
            listed += expected.size();
        }
        return listed;
    }

    @Test
    void theRandomFactsOfferSomethingAndRefuseSomething() {
        int offered = 0;
        int possible = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            LocalDate day = LocalDate.of(2026, 6, 1);
            CalendarFacts facts = facts(random, ZoneId.of("UTC"), day);
            Wanted time = wanted(random);
            offered += new FreeTimes(facts, time).all(day, day).size();
            possible += everyQuarterHour(facts, time, day).size();
        }

        assertThat(offered).isBetween(possible / 50, possible / 2);
    }

    /** Every quarter hour in UTC, so that on some days it is none of the local clock too. */
    private static List<FreeTime> everyQuarterHour(CalendarFacts facts, Wanted time, LocalDate day) {
        Instant midnight = day.atStartOfDay(facts.zone()).toInstant();
        List<FreeTime> wishes = new ArrayList<>();
        for (int quarter = 0; quarter < 96; quarter++) {
            Instant start = midnight.plus(Duration.ofMinutes(15L * quarter));
            for (Working one : facts.therapists()) {
                for (Place place : facts.rooms()) {
                    wishes.add(new FreeTime(
                            start,
                            start.plus(time.time().length()),
                            one.profile().therapist(),
                            place.room()));
                }
            }
        }
        return wishes;
    }

    private static List<FreeTime> oracle(CalendarFacts facts, Wanted time, LocalDate from, LocalDate to) {
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
                        free.add(new FreeTime(
                                start,
                                start.plus(time.time().length()),
                                one.profile().therapist(),
                                place.room()));
                    }
                }
            }
        }
        return free;
    }

    private static boolean mayBegin(CalendarFacts facts, Instant start) {
        ZonedDateTime local = start.atZone(facts.zone());
        boolean firstPass = local.withEarlierOffsetAtOverlap().equals(local);
        return local.getMinute() % 15 == 0
                && firstPass
                && !start.isBefore(facts.earliest())
                && !local.toLocalDate().isAfter(facts.lastDay());
    }

    private static boolean fits(CalendarFacts facts, Wanted wanted, Working one, Place place, Instant start) {
        LocalDate day = start.atZone(facts.zone()).toLocalDate();
        return suits(wanted.service(), one.profile(), place, day)
                && isOpen(facts.holidays(), place, day)
                && isThere(facts, wanted.time(), one, place, start)
                && isEmpty(wanted.time(), place, start);
    }

    private static boolean suits(@Nullable Service service, TherapistProfile profile, Place place, LocalDate day) {
        if (service == null) {
            return true;
        }
        for (EquipmentId needed : service.equipment()) {
            if (!place.equipment().contains(needed)) {
                return false;
            }
        }
        for (QualificationId needed : service.qualifications()) {
            boolean counts = false;
            for (Held held : profile.held()) {
                LocalDate end = held.expiresOn();
                counts |= held.qualification().equals(needed) && (end == null || day.compareTo(end) <= 0);
            }
            if (!counts) {
                return false;
            }
        }
        return profile.services().all() || profile.services().only().contains(service.id());
    }

    private static boolean isOpen(List<Holiday> holidays, Place place, LocalDate day) {
        for (Holiday holiday : holidays) {
            boolean here = holiday.location() == null || holiday.location().equals(place.location());
            if (here && day.compareTo(holiday.first()) >= 0 && day.compareTo(holiday.last()) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The clock shows one and the same stretch of work all through, and no absence; neither side is busy. */
    private static boolean isThere(CalendarFacts facts, TreatmentTime time, Working one, Place place, Instant start) {
        LocalDate day = start.atZone(facts.zone()).toLocalDate();
        List<Shift> possible = new ArrayList<>(shiftsOf(one.profile(), day));
        possible.removeIf(shift -> shift.location() != null && !shift.location().equals(place.location()));
        for (Instant tick = start; tick.isBefore(start.plus(time.length())); tick = tick.plus(TICK)) {
            LocalDateTime local = tick.atZone(facts.zone()).toLocalDateTime();
            possible.removeIf(shift -> !local.toLocalDate().equals(day) || !shows(shift, local.toLocalTime()));
            boolean away = one.profile().exceptions().stream()
                    .map(HoursExceptionRow::exception)
                    .anyMatch(exception -> exception instanceof Away
                            && !local.isBefore(exception.from())
                            && local.isBefore(exception.to()));
            if (possible.isEmpty() || away || isIn(tick, one.busy()) || isIn(tick, facts.clientBusy())) {
                return false;
            }
        }
        return true;
    }

    private static List<Shift> shiftsOf(TherapistProfile profile, LocalDate day) {
        List<Shift> instead = new ArrayList<>();
        for (HoursExceptionRow row : profile.exceptions()) {
            if (row.exception() instanceof OtherHours other && other.day().equals(day)) {
                instead.add(new Shift(day.getDayOfWeek(), other.begin(), other.end(), other.location()));
            }
        }
        return instead.isEmpty() ? profile.hours().on(day.getDayOfWeek()) : instead;
    }

    private static boolean isEmpty(TreatmentTime time, Place place, Instant start) {
        Instant end = start.plus(time.length()).plus(time.turnOver());
        for (Instant tick = start; tick.isBefore(end); tick = tick.plus(TICK)) {
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
        Instant earliest = begin.plus(TICK.multipliedBy(random.nextInt(200)));
        return new CalendarFacts(
                zone,
                earliest,
                random.nextInt(4) == 0 ? day.plusDays(1) : day.plusDays(9),
                IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> new Working("Name " + (9 - i), profile(random, i, day), spans(random, begin)))
                        .toList(),
                IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> new Place(
                                new RoomId(new UUID(1, i)),
                                random.nextBoolean() ? YARD : HILL,
                                random.nextInt(3) == 0 ? Set.of() : Set.of(BARS),
                                spans(random, begin)))
                        .toList(),
                holidays(random, day),
                spans(random, begin));
    }

    private static TherapistProfile profile(Random random, int number, LocalDate day) {
        ServicesGiven given = random.nextInt(3) > 0
                ? ServicesGiven.ALL
                : ServicesGiven.only(Set.of(random.nextInt(4) > 0 ? FEET : new ServiceId(new UUID(4, 9))));
        List<Held> held = random.nextInt(5) == 0
                ? List.of()
                : List.of(new Held(ASHIATSU, random.nextBoolean() ? null : day.plusDays(random.nextInt(4) - 1)));
        return new TherapistProfile(
                new AccountId(new UUID(0, number)), week(random), exceptions(random, day), given, held, false, null, 0);
    }

    private static List<HoursExceptionRow> exceptions(Random random, LocalDate day) {
        List<HoursException> exceptions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate first = day.plusDays(random.nextInt(4) - 1);
            int from = random.nextInt(280);
            int to = from + 1 + random.nextInt(287 - from);
            HoursException exception = switch (random.nextInt(3)) {
                case 0 -> Away.wholeDays(first, first.plusDays(random.nextInt(2)), "");
                case 1 ->
                    new Away(
                            first.atTime(timeOf(from)),
                            first.plusDays(random.nextInt(2)).atTime(timeOf(to)),
                            "");
                default -> new OtherHours(first, timeOf(from), timeOf(to), place(random), "");
            };
            if (exceptions.stream().noneMatch(exception::overlaps)) {
                exceptions.add(exception);
            }
        }
        return exceptions.stream()
                .map(one -> new HoursExceptionRow(HoursExceptionId.random(), one))
                .toList();
    }

    private static List<Holiday> holidays(Random random, LocalDate day) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        LocalDate first = day.plusDays(random.nextInt(5) - 2);
        return List.of(
                new Holiday(HolidayId.random(), "Closed", first, first.plusDays(random.nextInt(2)), place(random), 0));
    }

    private static @Nullable LocationId place(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> YARD;
            case 1 -> HILL;
            default -> null;
        };
    }

    private static WeeklyHours week(Random random) {
        List<Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            // Often at night, when clocks change; often touching each other.
            int noon = 1 + random.nextInt(200);
            int from = random.nextInt(noon);
            int to = random.nextBoolean() ? noon : noon + random.nextInt(20);
            shifts.add(new Shift(day, timeOf(from), timeOf(noon), place(random)));
            shifts.add(new Shift(day, timeOf(to), timeOf(to + 1 + random.nextInt(287 - to)), place(random)));
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

    private static Wanted wanted(Random random) {
        var time = new TreatmentTime(TICK.multipliedBy(1 + random.nextInt(20)), TICK.multipliedBy(random.nextInt(7)));
        Service service = new Service(
                FEET,
                "Deep tissue with feet",
                time.length(),
                time.turnOver(),
                random.nextBoolean() ? Set.of() : Set.of(BARS),
                random.nextBoolean() ? Set.of() : Set.of(ASHIATSU),
                true,
                0);
        return new Wanted(time, random.nextInt(3) == 0 ? null : service);
    }
}
