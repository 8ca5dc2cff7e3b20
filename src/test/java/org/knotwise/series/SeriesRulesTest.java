package org.knotwise.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.CalendarFacts;
import org.knotwise.scheduling.CalendarFacts.Place;
import org.knotwise.scheduling.CalendarFacts.Working;
import org.knotwise.scheduling.EquipmentId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimes;
import org.knotwise.scheduling.Held;
import org.knotwise.scheduling.Holiday;
import org.knotwise.scheduling.HolidayId;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursExceptionId;
import org.knotwise.scheduling.HoursExceptionRow;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.QualificationId;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.ServicesGiven;
import org.knotwise.scheduling.TherapistProfile;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.scheduling.Wanted;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.series.SeriesFacts.Candidate;
import org.knotwise.shared.TimeSpan;

/** Whatever the practice looks like, no placed session breaks a rule; each rule is asked here in words of its own. */
class SeriesRulesTest {

    private static final long SEED = 4_711;
    private static final int CASES = 1_500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);
    private static final LocationId YARD = new LocationId(new UUID(3, 1));
    private static final LocationId HILL = new LocationId(new UUID(3, 2));
    private static final EquipmentId BARS = new EquipmentId(new UUID(4, 1));
    private static final QualificationId ASHIATSU = new QualificationId(new UUID(5, 1));
    private static final ServiceId FEET = new ServiceId(new UUID(6, 1));

    private final Map<String, Integer> asked = new TreeMap<>();

    @Test
    void noPlacedSessionBreaksARule() {
        for (int i = 0; i < CASES; i++) {
            long seed = SEED + i;
            var random = new Random(seed);
            CalendarFacts facts = facts(random);
            Wanted wanted = wanted(random);
            var gap = new Gap(3 + random.nextInt(3), 6 + random.nextInt(2), 8 + random.nextInt(4));
            List<FreeTime> free = new FreeTimes(facts, wanted).all(FIRST, FIRST.plusDays(45));
            List<Candidate> sessions = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(_ -> new Candidate(gap, true, wanted.time().turnOver(), free))
                    .toList();
            SeriesPlacing.place(new SeriesFacts(ZONE, Preferences.NONE, sessions))
                    .ifPresent(placed -> check(facts, wanted, gap, placed, seed));
        }

        System.out.printf("rules asked of placed sessions, seeds from %d%n", SEED);
        asked.forEach((rule, times) -> System.out.printf("  %-32s %6d times%n", rule, times));
        assertThat(asked).hasSize(10).allSatisfy((_, times) -> assertThat(times).isGreaterThan(100));
    }

    private void check(CalendarFacts facts, Wanted wanted, Gap gap, Placement placed, long seed) {
        int broken = 0;
        List<FreeTime> times = placed.times();
        for (int i = 0; i < times.size(); i++) {
            FreeTime time = times.get(i);
            Working one = facts.therapists().stream()
                    .filter(each -> each.profile().therapist().equals(time.therapist()))
                    .findFirst()
                    .orElseThrow();
            Place place = facts.rooms().stream()
                    .filter(each -> each.room().equals(time.room()))
                    .findFirst()
                    .orElseThrow();
            LocalDateTime start = LocalDateTime.ofInstant(time.start(), ZONE);
            LocalDateTime end = LocalDateTime.ofInstant(time.end(), ZONE);
            holds("hours", seed, isInHours(one.profile(), place, start, end));
            holds("absences", seed, one.profile().exceptions().stream().noneMatch(row -> overlaps(row, start, end)));
            holds("holidays", seed, facts.holidays().stream().noneMatch(holiday -> closes(holiday, place, start)));
            holds("overlap of the therapist", seed, isFree(one.busy(), time, Duration.ZERO));
            holds("overlap of the client", seed, isFree(facts.clientBusy(), time, Duration.ZERO));
            holds(
                    "room with its turn-over",
                    seed,
                    isFree(place.busy(), time, wanted.time().turnOver()));
            Service service = wanted.service();
            if (service != null) {
                holds("service given", seed, one.profile().services().include(service.id()));
                if (!service.qualifications().isEmpty()) {
                    holds("qualification", seed, isQualified(one.profile(), start.toLocalDate()));
                }
                if (!service.equipment().isEmpty()) {
                    holds("equipment", seed, place.equipment().contains(BARS));
                }
            }
            if (i > 0) {
                long days = ChronoUnit.DAYS.between(
                        LocalDateTime.ofInstant(times.get(i - 1).start(), ZONE).toLocalDate(), start.toLocalDate());
                boolean within = days >= gap.min() && days <= gap.max();
                broken += within ? 0 : 1;
                if (placed.merit().broken() == 0) {
                    holds("gap limits", seed, within);
                }
                assertThat(days).as("seed %d", seed).isPositive();
            }
        }
        assertThat(placed.merit().broken()).as("seed %d", seed).isEqualTo(broken);
    }

    private void holds(String rule, long seed, boolean holds) {
        assertThat(holds).as("%s, seed %d", rule, seed).isTrue();
        asked.merge(rule, 1, Integer::sum);
    }

    private static boolean isInHours(TherapistProfile profile, Place place, LocalDateTime start, LocalDateTime end) {
        return profile.hours().shifts().stream()
                .anyMatch(shift -> shift.day() == start.getDayOfWeek()
                        && !start.toLocalTime().isBefore(shift.from())
                        && end.toLocalDate().equals(start.toLocalDate())
                        && !end.toLocalTime().isAfter(shift.to())
                        && (shift.location() == null || shift.location().equals(place.location())));
    }

    private static boolean overlaps(HoursExceptionRow row, LocalDateTime start, LocalDateTime end) {
        return start.isBefore(row.exception().to()) && row.exception().from().isBefore(end);
    }

    private static boolean closes(Holiday holiday, Place place, LocalDateTime start) {
        boolean here = holiday.location() == null || holiday.location().equals(place.location());
        LocalDate day = start.toLocalDate();
        return here && !day.isBefore(holiday.first()) && !day.isAfter(holiday.last());
    }

    private static boolean isFree(List<TimeSpan> busy, FreeTime time, Duration turnOver) {
        return busy.stream()
                .noneMatch(span -> span.start().isBefore(time.end().plus(turnOver))
                        && time.start().isBefore(span.end()));
    }

    private static boolean isQualified(TherapistProfile profile, LocalDate day) {
        return profile.held().stream()
                .anyMatch(held -> held.expiresOn() == null || !day.isAfter(Objects.requireNonNull(held.expiresOn())));
    }

    private static CalendarFacts facts(Random random) {
        List<Working> therapists = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new Working("Therapist " + i, profile(random, i), busy(random)))
                .toList();
        List<Place> rooms = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new Place(
                        new RoomId(new UUID(2, i)),
                        random.nextBoolean() ? YARD : HILL,
                        random.nextBoolean() ? Set.of(BARS) : Set.of(),
                        busy(random)))
                .toList();
        LocalDate closed = FIRST.plusDays(random.nextInt(40));
        return new CalendarFacts(
                ZONE,
                FIRST.atStartOfDay(ZONE).toInstant(),
                FIRST.plusDays(60),
                therapists,
                rooms,
                List.of(new Holiday(
                        HolidayId.random(), "Closed", closed, closed.plusDays(random.nextInt(8)), anywhere(random), 0)),
                busy(random));
    }

    private static TherapistProfile profile(Random random, int number) {
        List<Shift> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                int from = 7 + random.nextInt(6);
                week.add(new Shift(
                        day, LocalTime.of(from, 0), LocalTime.of(from + 1 + random.nextInt(5), 30), anywhere(random)));
            }
        }
        LocalDateTime away = FIRST.plusDays(random.nextInt(40)).atTime(random.nextInt(20), 0);
        return new TherapistProfile(
                new AccountId(new UUID(1, number)),
                new WeeklyHours(week),
                List.of(new HoursExceptionRow(
                        HoursExceptionId.random(), new Away(away, away.plusHours(2 + random.nextInt(200)), ""))),
                random.nextInt(3) > 0 ? ServicesGiven.ALL : ServicesGiven.only(Set.of(FEET)),
                random.nextInt(3) == 0
                        ? List.of()
                        : List.of(new Held(ASHIATSU, random.nextBoolean() ? null : FIRST.plusDays(random.nextInt(40)))),
                false,
                null,
                0);
    }

    private static @Nullable LocationId anywhere(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> YARD;
            case 1 -> HILL;
            default -> null;
        };
    }

    private static List<TimeSpan> busy(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(_ -> TimeSpan.starting(
                        FIRST.plusDays(random.nextInt(45))
                                .atTime(7 + random.nextInt(11), 15 * random.nextInt(4))
                                .atZone(ZONE)
                                .toInstant(),
                        Duration.ofMinutes(30 + random.nextInt(6) * 15L)))
                .toList();
    }

    private static Wanted wanted(Random random) {
        var time = new TreatmentTime(
                Duration.ofMinutes(30 + random.nextInt(4) * 15L), Duration.ofMinutes(random.nextInt(3) * 15L));
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
