package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.scheduling.Recurrence.End;

class RecurrenceTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 22);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void everySecondWeekOnTwoDaysCountsFromTheFirstDay() {
        var twice = new Recurrence(2, Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), TUESDAY, TEN, new End.Count(4));

        assertThat(twice.times())
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(
                        LocalDate.of(2026, 9, 24),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 8),
                        LocalDate.of(2026, 10, 19));
    }

    @Test
    void theLastDayIsIncluded() {
        var weekly = new Recurrence(1, Set.of(DayOfWeek.TUESDAY), TUESDAY, TEN, new End.Until(TUESDAY.plusWeeks(2)));

        assertThat(weekly.times()).hasSize(3);
    }

    @Test
    void tooManyAreCutSoThatTheyCanBeCounted() {
        var daily =
                new Recurrence(1, EnumSet.allOf(DayOfWeek.class), TUESDAY, TEN, new End.Until(TUESDAY.plusYears(100)));

        assertThat(daily.times()).hasSize(53);
    }

    @Test
    void isNothingIfItEndsBeforeItBegins() {
        assertThat(new Recurrence(1, Set.of(DayOfWeek.MONDAY), TUESDAY, TEN, new End.Until(TUESDAY)).times())
                .isEmpty();
    }

    @Test
    void refusesWhatNobodyMeans() {
        var count = new End.Count(3);
        var days = Set.of(DayOfWeek.MONDAY);
        assertThatThrownBy(() -> new Recurrence(0, days, TUESDAY, TEN, count))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recurrence(27, days, TUESDAY, TEN, count))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recurrence(1, Set.of(), TUESDAY, TEN, count))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new End.Count(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new End.Count(53)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Walks day by day, as somebody with a paper calendar would. */
    @Test
    void saysTheSameAsAPaperCalendar() {
        long seed = System.nanoTime();
        System.out.println("seed of the recurrences: " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            int interval = 1 + random.nextInt(26);
            Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
            for (int more = random.nextInt(3); more > 0; more--) {
                days.add(DayOfWeek.of(1 + random.nextInt(7)));
            }
            LocalDate from = TUESDAY.plusDays(random.nextInt(1000));
            End end = random.nextBoolean()
                    ? new End.Count(1 + random.nextInt(52))
                    : new End.Until(from.plusDays(random.nextInt(700)));
            var recurrence = new Recurrence(interval, days, from, TEN, end);

            assertThat(recurrence.times())
                    .as("seed %d, %s", seed, recurrence)
                    .extracting(LocalDateTime::toLocalDate)
                    .isEqualTo(onPaper(interval, days, from, end));
        }
    }

    private static List<LocalDate> onPaper(int interval, Set<DayOfWeek> days, LocalDate from, End end) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate firstMonday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = from; ; day = day.plusDays(1)) {
            boolean over = switch (end) {
                case End.Until(LocalDate last) -> day.isAfter(last);
                case End.Count(int times) -> found.size() == times;
            };
            if (over || found.size() == 53) {
                return found;
            }
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (ChronoUnit.WEEKS.between(firstMonday, monday) % interval == 0 && days.contains(day.getDayOfWeek())) {
                found.add(day);
            }
        }
    }

    /** Whatever daylight saving does in between: half an hour on Lord Howe, nothing in Kathmandu. */
    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"})
    void theClockShowsTheSameHourAllYearAndAMoveKeepsItSo(String zone) {
        long seed = System.nanoTime();
        System.out.println("seed of the hours in " + zone + ": " + seed);
        var random = new Random(seed);
        var wall = new WallClock(ZoneId.of(zone));
        for (int i = 0; i < 500; i++) {
            LocalTime at = LocalTime.of(5 + random.nextInt(17), 15 * random.nextInt(4));
            var recurrence = new Recurrence(
                    1 + random.nextInt(8),
                    Set.of(DayOfWeek.of(1 + random.nextInt(7))),
                    TUESDAY.plusDays(random.nextInt(400)),
                    at,
                    new End.Count(12));
            var shift = new Shift(random.nextInt(40) - 20L, Duration.ofMinutes(15L * (random.nextInt(9) - 4)));
            for (LocalDateTime time : recurrence.times()) {
                var instant = wall.whenShowing(time);
                assertThat(instant.map(wall::shows))
                        .as("seed %d, %s", seed, recurrence)
                        .contains(time);

                LocalDateTime moved = shift.of(wall.shows(instant.orElseThrow()));
                assertThat(moved).isEqualTo(time.plusDays(shift.days()).plus(shift.ofDay()));
                assertThat(wall.whenShowing(moved).map(wall::shows))
                        .as("seed %d, %s moved by %s", seed, time, shift)
                        .contains(moved);
                assertThat(Shift.between(time, moved).of(time)).isEqualTo(moved);
            }
        }
    }
}
