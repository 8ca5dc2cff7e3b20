package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.scheduling.internal.WorkedQuery.Row;
import org.knotwise.shared.TimeSpan;

class WorkedDaysTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 22);
    private static final Row.Weekly EVERY_TUESDAY = new Row.Weekly(DayOfWeek.TUESDAY, at("09:00"), at("17:00"));

    @Test
    void theWeekHoldsUnlessAnExceptionStandsInForIt() {
        assertThat(worked(EVERY_TUESDAY)).containsExactly("09:00 to 17:00");
        assertThat(worked(EVERY_TUESDAY, new Row.Instead(TUESDAY, at("12:00"), at("14:00"))))
                .containsExactly("12:00 to 14:00");
        assertThat(worked(EVERY_TUESDAY, new Row.Instead(TUESDAY.plusDays(7), at("12:00"), at("14:00"))))
                .containsExactly("09:00 to 17:00");
    }

    @Test
    void anAbsenceCutsItsPieceOut() {
        assertThat(worked(EVERY_TUESDAY, new Row.Absent(TUESDAY.atTime(11, 0), TUESDAY.atTime(12, 0))))
                .containsExactly("09:00 to 11:00", "12:00 to 17:00");
        assertThat(worked(EVERY_TUESDAY, new Row.Absent(TUESDAY.atStartOfDay(), TUESDAY.atTime(10, 0))))
                .containsExactly("10:00 to 17:00");
    }

    @Test
    void aHolidayTakesTheWholeDay() {
        assertThat(worked(EVERY_TUESDAY, new Row.Closed(TUESDAY, TUESDAY, "Labour Day")))
                .isEmpty();
    }

    @Test
    void aShiftKeepsItsWallClockOverAChangeOfTheClocks() {
        LocalDate sunday = LocalDate.of(2026, 3, 8);
        Map<LocalDate, List<TimeSpan>> days = new WorkedDays(
                        List.of(new Row.Weekly(DayOfWeek.SUNDAY, at("13:00"), at("18:00"))), new WallClock(ZONE))
                .between(sunday, sunday);

        assertThat(days.get(sunday)).singleElement().satisfies(span -> {
            assertThat(span.start()).hasToString("2026-03-08T17:00:00Z");
            assertThat(span.end()).hasToString("2026-03-08T22:00:00Z");
        });
    }

    private static List<String> worked(Row... rows) {
        return new WorkedDays(List.of(rows), new WallClock(ZONE))
                .between(TUESDAY, TUESDAY).values().stream()
                        .flatMap(List::stream)
                        .flatMap(span -> Stream.of(span.start().atZone(ZONE).toLocalTime() + " to "
                                + span.end().atZone(ZONE).toLocalTime()))
                        .toList();
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}
