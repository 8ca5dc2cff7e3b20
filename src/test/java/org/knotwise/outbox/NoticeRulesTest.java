package org.knotwise.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quiet hours, minute by minute, also where the clocks change. */
class NoticeRulesTest {

    private static final int MINUTES = 3 * 24 * 60;

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-07",
        "America/New_York, 2026-10-31",
        "Europe/Berlin, 2026-03-28",
        "Europe/Berlin, 2026-10-24",
        "Australia/Lord_Howe, 2026-04-04",
        "Asia/Kathmandu, 2026-09-22"
    })
    void nobodyIsToldInThemAndEverybodyAsSoonAsTheyAreOver(String zone, LocalDate day) {
        long seed = System.nanoTime();
        System.out.println("NoticeRulesTest seed " + seed);
        var random = new Random(seed);
        int from = random.nextInt(23);
        var rules = new NoticeRules(from, from + 1 + random.nextInt(24 - from), 24, 0);
        ZonedDateTime first = day.atStartOfDay(ZoneId.of(zone));
        ZonedDateTime next = null;
        for (int i = MINUTES; i >= 0; i--) {
            ZonedDateTime minute = first.plusMinutes(i);
            next = isAllowed(rules, minute) ? minute : next;
            if (next != null) {
                assertThat(rules.nextToTell(minute)).as("%s %s", rules, minute).isEqualTo(next);
            }
        }
        ZonedDateTime last = null;
        for (int i = 0; i <= MINUTES; i++) {
            ZonedDateTime minute = first.plusMinutes(i);
            last = isAllowed(rules, minute) ? minute : last;
            if (last != null) {
                assertThat(rules.lastToTell(minute)).as("%s %s", rules, minute).isEqualTo(last);
            }
        }
    }

    private static boolean isAllowed(NoticeRules rules, ZonedDateTime minute) {
        return minute.getHour() >= rules.fromHour() && minute.getHour() < rules.toHour();
    }
}
