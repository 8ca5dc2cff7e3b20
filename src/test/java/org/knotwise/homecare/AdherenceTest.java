package org.knotwise.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.HomeMeasureId;

/** Adherence against a recount that goes through the log day by day and knows nothing of how it is counted. */
class AdherenceTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final HomeMeasureId BALL = new HomeMeasureId("ball-wall");
    private static final int LOGS = 3000;
    private static final int DAYS = 30;

    @Test
    void countsWhatIsDoneUpToWhatIsDue() {
        var log = new CareLog(
                List.of(new CareLog.Due(BALL, 2, START, null)),
                List.of(on(0), on(0), on(0), on(1)),
                Set.of(),
                List.of());

        assertThat(Adherence.of(log, START, START.plusDays(2))).isEqualTo(new Adherence(3, 6));
    }

    @Test
    void judgesThePastByWhatWasDueThen() {
        var log = new CareLog(
                List.of(
                        new CareLog.Due(BALL, 1, START, START.plusDays(2)),
                        new CareLog.Due(BALL, 3, START.plusDays(2), START.plusDays(3)),
                        new CareLog.Due(BALL, 0, START.plusDays(3), null)),
                List.of(on(0), on(1), on(2), on(3)),
                Set.of(),
                List.of());

        assertThat(Adherence.of(log, START, START.plusDays(5))).isEqualTo(new Adherence(3, 5));
    }

    @Test
    void asksForNothingMoreOnADayThatWasEndedNorWhilePaused() {
        var log = new CareLog(
                List.of(new CareLog.Due(BALL, 3, START, null)),
                List.of(on(0), on(2)),
                Set.of(on(0)),
                List.of(new CareLog.Pause(START.plusDays(1), START.plusDays(2))));

        assertThat(Adherence.of(log, START, START.plusDays(2))).isEqualTo(new Adherence(2, 4));
        assertThat(new Adherence(0, 0).percent()).isZero();
    }

    @Test
    void agreesWithANaiveRecount() {
        long seed = System.nanoTime();
        System.out.println("adherence: seed " + seed);
        var random = new Random(seed);
        int withSomething = 0;
        for (int i = 0; i < LOGS; i++) {
            CareLog log = anyLog(random);
            LocalDate from = START.plusDays(random.nextInt(DAYS));
            LocalDate to = from.plusDays(random.nextInt(DAYS) - 2L);
            Adherence expected = recounted(log, from, to);
            assertThat(Adherence.of(log, from, to))
                    .as("seed %s, log %s: %s from %s to %s", seed, i, log, from, to)
                    .isEqualTo(expected);
            withSomething += expected.done() > 0 ? 1 : 0;
        }
        assertThat(withSomething).as("logs in which something was done").isGreaterThan(LOGS / 4);
    }

    private static Adherence recounted(CareLog log, LocalDate from, LocalDate to) {
        int done = 0;
        int due = 0;
        Set<HomeMeasureId> measures = new HashSet<>();
        log.due().forEach(row -> measures.add(row.measure()));
        for (HomeMeasureId measure : measures) {
            for (LocalDate day = START.minusDays(5); day.isBefore(START.plusDays(3L * DAYS)); day = day.plusDays(1)) {
                boolean asked = day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
                for (CareLog.Pause pause : log.pauses()) {
                    if (day.compareTo(pause.since()) >= 0
                            && (pause.until() == null || day.compareTo(pause.until()) < 0)) {
                        asked = false;
                    }
                }
                int times = 0;
                for (CareLog.Due row : log.due()) {
                    if (row.measure().equals(measure)
                            && day.compareTo(row.since()) >= 0
                            && (row.until() == null || day.compareTo(row.until()) < 0)
                            && row.timesPerDay() > times) {
                        times = row.timesPerDay();
                    }
                }
                int ticks = 0;
                for (CareLog.OnDay one : log.done()) {
                    if (one.measure().equals(measure) && one.day().equals(day) && ticks < times) {
                        ticks++;
                    }
                }
                if (asked) {
                    done += ticks;
                    due += log.stopped().contains(new CareLog.OnDay(measure, day)) ? ticks : times;
                }
            }
        }
        return new Adherence(done, due);
    }

    private static CareLog anyLog(Random random) {
        List<HomeMeasureId> measures = List.of(BALL, new HomeMeasureId("heat-pack"), new HomeMeasureId("neck-stretch"));
        List<CareLog.Due> due = new ArrayList<>();
        List<CareLog.OnDay> done = new ArrayList<>();
        Set<CareLog.OnDay> stopped = new HashSet<>();
        List<CareLog.Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate since = START.plusDays(random.nextInt(DAYS));
            due.add(new CareLog.Due(
                    measures.get(random.nextInt(measures.size())),
                    random.nextInt(4),
                    since,
                    random.nextBoolean() ? null : since.plusDays(1L + random.nextInt(12))));
        }
        for (int i = random.nextInt(120); i > 0; i--) {
            done.add(new CareLog.OnDay(
                    measures.get(random.nextInt(measures.size())), START.plusDays(random.nextInt(DAYS + 5))));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            stopped.add(new CareLog.OnDay(
                    measures.get(random.nextInt(measures.size())), START.plusDays(random.nextInt(DAYS + 5))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate since = START.plusDays(random.nextInt(DAYS));
            pauses.add(new CareLog.Pause(since, random.nextBoolean() ? null : since.plusDays(random.nextInt(6))));
        }
        return new CareLog(due, done, stopped, pauses);
    }

    private static CareLog.OnDay on(int day) {
        return new CareLog.OnDay(BALL, START.plusDays(day));
    }
}
