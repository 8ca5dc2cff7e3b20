package org.knotwise.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.series.MovedVisit.Beside;
import org.knotwise.shared.ClientId;

/** Compares the solver with one that tries every way to place a few appointments; a case can be made again from its seed. */
class AwayPlacingTest {

    private static final long SEED = 1_127;
    private static final int CASES = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    @Test
    void placesAFewAppointmentsAsWellAsTryingEveryWayDoes() {
        int stayed = 0;
        int moved = 0;
        for (int i = 0; i < CASES; i++) {
            long seed = SEED + i;
            List<MovedVisit> visits = visits(new Random(seed), 2 + i % 3, 1 + i % 7);

            var best = new EveryWay(visits).best();
            MovedVisits placed = AwayPlacing.place(visits);

            assertThat(outcome(placed.visits())).as("seed %d", seed).isEqualTo(best);
            stayed += (int)
                    placed.visits().stream().filter(visit -> !visit.isMoved()).count();
            moved += (int) placed.visits().stream().filter(MovedVisit::isMoved).count();
        }
        System.out.printf("away against every way, seeds from %d: %d moved, %d stayed%n", SEED, moved, stayed);
        assertThat(stayed).isGreaterThan(5);
        assertThat(moved).isGreaterThan(100);
    }

    @Test
    void twelveAppointmentsBreakNoRuleAndTakeLessThanTheLongest() {
        for (long seed = SEED; seed < SEED + 3; seed++) {
            List<MovedVisit> visits = visits(new Random(seed), 12, 240);

            long start = System.nanoTime();
            MovedVisits placed = AwayPlacing.place(visits);
            System.out.printf(
                    "away, 12 appointments of 240 times each, seed %d: %d ms, %s%n",
                    seed, (System.nanoTime() - start) / 1_000_000, placed.score());

            assertThat(outcome(placed.visits()).broken()).as("seed %d", seed).isZero();
            assertThat(placed.visits()).filteredOn(MovedVisit::isMoved).hasSizeGreaterThan(8);
        }
    }

    @Test
    void theSameAppointmentsArePlacedTheSameWay() {
        List<FreeTime> once = times(AwayPlacing.place(visits(new Random(SEED), 6, 40)));

        assertThat(times(AwayPlacing.place(visits(new Random(SEED), 6, 40)))).isEqualTo(once);
    }

    private static List<FreeTime> times(MovedVisits placed) {
        return placed.visits().stream().map(visit -> visit.present().time()).toList();
    }

    private record Result(int broken, int staying, long cost) {}

    /** Reckons in words of its own. */
    private static Result outcome(List<MovedVisit> visits) {
        int broken = 0;
        int staying = 0;
        long cost = 0;
        for (MovedVisit one : visits) {
            staying += one.isMoved() ? 0 : 1;
            cost += one.isMoved() ? one.present().cost() : 0;
            for (MovedVisit other : visits) {
                if (!other.equals(one) && (one.isMoved() || other.isMoved())) {
                    broken += overlap(one, other) ? 1 : 0;
                }
            }
            Beside before = one.before();
            if (before != null) {
                MovedVisit mover = before.moved() >= 0 ? visits.get(before.moved()) : null;
                Spot earlier = mover == null ? before.standing() : mover.present();
                if (one.isMoved() || (mover != null && mover.isMoved())) {
                    broken += outside(Objects.requireNonNull(earlier), one.present(), before.gap());
                    cost += cost(Objects.requireNonNull(earlier), one.present(), before.gap());
                }
            }
            Beside after = one.after();
            if (after != null && one.isMoved()) {
                broken += outside(one.present(), Objects.requireNonNull(after.standing()), after.gap());
                cost += cost(one.present(), Objects.requireNonNull(after.standing()), after.gap());
            }
        }
        return new Result(broken, staying, cost);
    }

    private static boolean overlap(MovedVisit one, MovedVisit other) {
        FreeTime first = one.present().time();
        FreeTime second = other.present().time();
        boolean atOnce = first.start().isBefore(second.end()) && second.start().isBefore(first.end());
        boolean inRoom = first.start().getEpochSecond() < other.present().roomFreeAt()
                && second.start().getEpochSecond() < one.present().roomFreeAt();
        return (atOnce
                        && (one.client().equals(other.client())
                                || first.therapist().equals(second.therapist())))
                || (inRoom && first.room().equals(second.room()));
    }

    private static int outside(Spot before, Spot after, Gap gap) {
        int days = after.day() - before.day();
        return days < gap.min() || days > gap.max() ? 1 : 0;
    }

    private static long cost(Spot before, Spot after, Gap gap) {
        return 600L * Math.abs(after.day() - before.day() - gap.ideal())
                + (before.time().therapist().equals(after.time().therapist()) ? 0 : 1_500)
                + (before.time().room().equals(after.time().room()) ? 0 : 180)
                + Math.abs(before.minute() - after.minute());
    }

    /** Few days, therapists and rooms, so that they often get into each other's way. */
    private static List<MovedVisit> visits(Random random, int count, int options) {
        int days = options > 50 ? 20 : 4;
        List<MovedVisit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var client = new ClientId(new UUID(9, i > 0 && random.nextInt(4) == 0 ? i - 1 : i));
            boolean same = i > 0 && client.equals(visits.get(i - 1).client());
            var gap = new Gap(1, 3, 6 + random.nextInt(20));
            Beside before = switch (random.nextInt(3)) {
                case 0 -> null;
                default -> Beside.standing(gap, spot(random, -4, 1, 0));
            };
            Beside after =
                    random.nextInt(3) == 0 ? Beside.standing(new Gap(1, 5, 30), spot(random, days + 5, 1, 0)) : null;
            List<Spot> free = new ArrayList<>();
            for (int j = 0; j < options; j++) {
                free.add(spot(random, 0, days, random.nextInt(3) * 600));
            }
            visits.add(new MovedVisit(
                    i,
                    client,
                    spot(random, 1, 1, 0),
                    same ? Beside.moved(gap, i - 1) : before,
                    after,
                    List.copyOf(free)));
        }
        return visits;
    }

    private static Spot spot(Random random, int from, int days, int cost) {
        LocalDate day = FIRST.plusDays(from + random.nextInt(days));
        int minute = (9 + random.nextInt(8)) * 60;
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(minute));
        Instant end = start.plus(Duration.ofMinutes(60));
        var time = new FreeTime(
                start, end, new AccountId(new UUID(1, random.nextInt(2))), new RoomId(new UUID(2, random.nextInt(2))));
        return new Spot(time, end.plus(Duration.ofMinutes(15)), (int) day.toEpochDay(), minute, cost);
    }

    /** Tries each spot, and staying, for each visit. */
    private static final class EveryWay {

        private final List<MovedVisit> visits;
        private final @Nullable Spot[] chosen;
        private @Nullable Result best;

        EveryWay(List<MovedVisit> visits) {
            this.visits = visits;
            this.chosen = new Spot[visits.size()];
        }

        Result best() {
            extend(0);
            return Objects.requireNonNull(best);
        }

        private void extend(int place) {
            if (place == visits.size()) {
                Result result = outcome(placed());
                if (best == null
                        || Arrays.compare(
                                        new long[] {result.broken(), result.staying(), result.cost()},
                                        new long[] {best.broken(), best.staying(), best.cost()})
                                < 0) {
                    best = result;
                }
                return;
            }
            chosen[place] = null;
            extend(place + 1);
            for (Spot option : visits.get(place).options()) {
                chosen[place] = option;
                extend(place + 1);
            }
        }

        private List<MovedVisit> placed() {
            List<MovedVisit> placed = new ArrayList<>();
            for (int i = 0; i < chosen.length; i++) {
                placed.add(visits.get(i).at(chosen[i]));
            }
            return placed;
        }
    }
}
