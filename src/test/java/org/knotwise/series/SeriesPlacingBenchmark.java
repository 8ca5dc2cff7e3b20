package org.knotwise.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.CalendarFacts;
import org.knotwise.scheduling.CalendarFacts.Place;
import org.knotwise.scheduling.CalendarFacts.Working;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimes;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.ServicesGiven;
import org.knotwise.scheduling.TherapistProfile;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.scheduling.Wanted;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.series.SeriesFacts.Candidate;
import org.knotwise.shared.TimeSpan;

/**
 * How long it takes to place 12 sessions with four therapists in five rooms, half of whose hours are taken, over half a
 * year: listing the free times and choosing among them. Run with {@code ./knotwise test long}.
 */
@Tag("long")
class SeriesPlacingBenchmark {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final int DAYS = 182;
    private static final int SESSIONS = 12;
    private static final int RUNS = 40;

    @Test
    void placesTwelveSessionsWhileAFingerLeavesTheButton() {
        measure("within the gap limits", new Gap(5, 7, 10));
        measure("in breach of gap limits", new Gap(20, 21, 22));
    }

    private static void measure(String what, Gap gap) {
        var facts = facts(new Random(7));
        var wanted = new Wanted(new TreatmentTime(Duration.ofMinutes(60), Duration.ofMinutes(15)), null);
        double[] listing = new double[RUNS];
        double[] placing = new double[RUNS];
        int times = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            List<FreeTime> free = new FreeTimes(facts, wanted).all(FIRST, FIRST.plusDays(DAYS));
            long listed = System.nanoTime();
            var sessions = Collections.nCopies(
                    SESSIONS, new Candidate(gap, true, wanted.time().turnOver(), free));
            var series = new SeriesFacts(
                    ZONE,
                    new Preferences(
                            facts.therapists().getFirst().profile().therapist(),
                            Set.of(DayOfWeek.TUESDAY),
                            LocalTime.of(10, 0),
                            null),
                    sessions);
            Placement placed = SeriesPlacing.place(series).orElseThrow();
            placing[run] = (System.nanoTime() - listed) / 1e6;
            listing[run] = (listed - start) / 1e6;
            times = free.size();
            if (run == 0) {
                System.out.printf(
                        "placing %d sessions among %d times, %s: cost %.1f, %d limits broken%n",
                        SESSIONS,
                        times,
                        what,
                        placed.merit().cost() / 60.0,
                        placed.merit().broken());
            }
        }
        System.out.printf("  first run %.0f ms listing, %.0f ms placing%n", listing[0], placing[0]);
        Arrays.sort(listing);
        Arrays.sort(placing);
        System.out.printf(
                "  of %d runs: median %.0f ms listing, %.0f ms placing; 95 %% %.0f ms and %.0f ms%n",
                RUNS, listing[RUNS / 2], placing[RUNS / 2], listing[RUNS * 95 / 100], placing[RUNS * 95 / 100]);
    }

    private static CalendarFacts facts(Random random) {
        var place = new LocationId(new UUID(3, 1));
        List<Shift> week = new ArrayList<>();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.add(new Shift(day, LocalTime.of(8, 0), LocalTime.of(12, 30)));
            week.add(new Shift(day, LocalTime.of(13, 30), LocalTime.of(18, 0)));
        }
        List<Working> therapists = IntStream.range(0, 4)
                .mapToObj(i -> new Working(
                        "Therapist " + i,
                        new TherapistProfile(
                                new AccountId(new UUID(1, i)),
                                new WeeklyHours(week),
                                List.of(),
                                ServicesGiven.ALL,
                                List.of(),
                                false,
                                null,
                                0),
                        busy(random)))
                .toList();
        List<Place> rooms = IntStream.range(0, 5)
                .mapToObj(i -> new Place(new RoomId(new UUID(2, i)), place, Set.of(), busy(random)))
                .toList();
        return new CalendarFacts(
                ZONE,
                FIRST.atStartOfDay(ZONE).toInstant(),
                FIRST.plusDays(365),
                therapists,
                rooms,
                List.of(),
                List.of());
    }

    /** An hour or so, three times a day. */
    private static List<TimeSpan> busy(Random random) {
        return IntStream.range(0, DAYS * 3)
                .mapToObj(i -> TimeSpan.starting(
                        FIRST.plusDays(i / 3)
                                .atTime(8 + random.nextInt(9), 15 * random.nextInt(4))
                                .atZone(ZONE)
                                .toInstant(),
                        Duration.ofMinutes(75)))
                .toList();
    }
}
