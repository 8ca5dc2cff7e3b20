package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.internal.WorkedQuery.Row;

class ClosuresTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 22);
    private static final Row MORNING = new Row.Weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final Row AFTERNOON = new Row.Weekly(DayOfWeek.TUESDAY, LocalTime.of(13, 0), LocalTime.of(18, 0));

    @Test
    void whatLiesBetweenTwoStretchesIsABreak() {
        assertThat(on(MORNING, AFTERNOON))
                .containsExactly("00:00 to 09:00 OUTSIDE", "12:00 to 13:00 BREAK", "18:00 to null OUTSIDE");
    }

    @Test
    void anAbsenceIsTold() {
        assertThat(on(MORNING, AFTERNOON, new Row.Absent(TUESDAY.atTime(15, 0), TUESDAY.atTime(16, 0))))
                .containsExactly(
                        "00:00 to 09:00 OUTSIDE",
                        "12:00 to 13:00 BREAK",
                        "15:00 to 16:00 AWAY",
                        "18:00 to null OUTSIDE");
    }

    @Test
    void aDayWithoutWorkIsClosedFromEndToEnd() {
        assertThat(on()).containsExactly("00:00 to null OUTSIDE");
        assertThat(on(MORNING, new Row.Closed(TUESDAY, TUESDAY, "Founders’ Day")))
                .containsExactly("00:00 to null HOLIDAY");
        assertThat(on(
                        MORNING,
                        new Row.Absent(
                                TUESDAY.minusDays(1).atStartOfDay(),
                                TUESDAY.plusDays(1).atStartOfDay())))
                .containsExactly("00:00 to null AWAY");
    }

    @Test
    void whoWorksAllDayIsNeverClosed() {
        assertThat(on(new Row.Instead(TUESDAY, LocalTime.MIDNIGHT, LocalTime.of(12, 0))))
                .containsExactly("12:00 to null OUTSIDE");
    }

    private static List<String> on(Row... rows) {
        var worked = new WorkedDays(List.of(rows), new WallClock(ZONE)).between(TUESDAY, TUESDAY);
        return new Closures(AccountId.random(), List.of(rows), ZONE)
                .on(TUESDAY, worked.getOrDefault(TUESDAY, List.of())).stream()
                        .map(one -> one.from() + " to " + one.to() + " " + one.why())
                        .toList();
    }
}
