package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanSeries;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionStatus;

class GapWarningsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Gap WEEKLY = new Gap(5, 7, 10);

    @Test
    void namesTheGapOnBothSidesOfWhatIsMovedAndByHowManyDays() {
        List<BookableSession> plan = plan(3);
        Map<SessionId, LocalDate> before = days(plan, 0, 7, 14);
        Map<SessionId, LocalDate> after = days(plan, 0, 11, 14);

        List<GapWarning> warnings = GapWarnings.of(plan, before, after);

        assertThat(warnings).containsExactly(new GapWarning(2, 1, 11, 5, 10), new GapWarning(3, 2, 3, 5, 10));
        assertThat(warnings).extracting(GapWarning::off).containsExactly(1L, 2L);
        assertThat(warnings).extracting(GapWarning::isTooShort).containsExactly(false, true);
    }

    @Test
    void saysNothingOfGapsThatStayAsTheyWere() {
        List<BookableSession> plan = plan(3);
        Map<SessionId, LocalDate> asIs = days(plan, 0, 30, 60);

        assertThat(GapWarnings.of(plan, asIs, asIs)).isEmpty();
    }

    @Test
    void theLastGoodDayIsWithin() {
        List<BookableSession> plan = plan(2);

        assertThat(GapWarnings.of(plan, days(plan, 0, 7), days(plan, 0, 10))).isEmpty();
        assertThat(GapWarnings.of(plan, days(plan, 0, 7), days(plan, 0, 5))).isEmpty();
        assertThat(GapWarnings.of(plan, days(plan, 0, 7), days(plan, 0, 4))).hasSize(1);
    }

    @Test
    void whatWasMissedIsNoNeighbour() {
        List<BookableSession> all = plan(3);
        List<SessionStatus> stand = List.of(SessionStatus.DONE, SessionStatus.MISSED, SessionStatus.BOOKED);
        var series = new PlanSeries(
                new PlanId(UUID.randomUUID()),
                PlanStatus.ACTIVE,
                IntStream.range(0, 3)
                        .mapToObj(i -> new PlanSeries.Part(all.get(i), stand.get(i)))
                        .toList());

        assertThat(GapWarnings.of(all, days(all, 0, 7, 14), days(all, 0, 7, 9))).hasSize(1);
        assertThat(GapWarnings.of(series.counting(), days(all, 0, 7, 14), days(all, 0, 7, 9)))
                .isEmpty();
    }

    @Test
    void warnsExactlyWhereAGapThatChangedIsOutsideTheLimits() {
        long seed = System.nanoTime();
        System.out.println("seed of the gaps: " + seed);
        var random = new Random(seed);
        for (int run = 0; run < 3000; run++) {
            List<BookableSession> plan = plan(2 + random.nextInt(6));
            Map<SessionId, LocalDate> before = new HashMap<>();
            Map<SessionId, LocalDate> after = new HashMap<>();
            for (BookableSession one : plan) {
                if (random.nextInt(4) > 0) {
                    LocalDate day = DAY.plusDays(7L * one.number() + random.nextInt(4));
                    before.put(one.id(), day);
                    after.put(one.id(), random.nextBoolean() ? day : day.plusDays(random.nextInt(15) - 7L));
                }
            }
            List<Integer> expected = IntStream.range(1, plan.size())
                    .filter(i -> isOutside(plan, i, before, after))
                    .mapToObj(i -> plan.get(i).number())
                    .toList();

            assertThat(GapWarnings.of(plan, before, after))
                    .as("seed %d, run %d", seed, run)
                    .extracting(GapWarning::session)
                    .isEqualTo(expected);
        }
    }

    private static boolean isOutside(
            List<BookableSession> plan, int i, Map<SessionId, LocalDate> before, Map<SessionId, LocalDate> after) {
        SessionId earlier = plan.get(i - 1).id();
        SessionId later = plan.get(i).id();
        LocalDate from = after.get(earlier);
        LocalDate to = after.get(later);
        if (from == null || to == null || (from.equals(before.get(earlier)) && to.equals(before.get(later)))) {
            return false;
        }
        return to.isBefore(from.plusDays(5)) || to.isAfter(from.plusDays(10));
    }

    private static List<BookableSession> plan(int sessions) {
        return IntStream.rangeClosed(1, sessions)
                .mapToObj(number -> new BookableSession(new SessionId(UUID.randomUUID()), number, sessions, WEEKLY, 60))
                .toList();
    }

    private static Map<SessionId, LocalDate> days(List<BookableSession> plan, int... after) {
        Map<SessionId, LocalDate> days = new HashMap<>();
        for (int i = 0; i < after.length; i++) {
            days.put(plan.get(i).id(), DAY.plusDays(after[i]));
        }
        return days;
    }
}
