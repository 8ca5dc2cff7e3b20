package org.knotwise.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.series.SeriesFacts.Candidate;

/**
 * Compares the placing with one that tries every series of 10,000 small cases and reckons their costs in words of its own:
 * the merit must be the same, and so must every chosen time. A case can be made again from its seed.
 */
class SeriesPlacingTest {

    private static final long SEED = 20_261_127;
    private static final int CASES = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
    private static final int[] STARTS = {0, 8 * 60, 9 * 60 + 15, 12 * 60, 16 * 60 + 30, 22 * 60 + 45};

    @Test
    void findsWhatTryingEverySeriesFinds() {
        Map<String, Integer> seen = new TreeMap<>();
        long tried = 0;
        for (int i = 0; i < CASES; i++) {
            long seed = SEED + i;
            SeriesFacts facts = facts(new Random(seed));
            var every = new EverySeries(facts);
            Optional<Placement> expected = every.best();
            tried += every.tried;

            Optional<Placement> found = SeriesPlacing.place(facts);

            assertThat(found).as("seed %d", seed).isEqualTo(expected);
            count(seen, facts, expected, every.alike);
        }

        System.out.printf("placing against every series, seeds from %d: %d series tried%n", SEED, tried);
        seen.forEach((what, cases) -> System.out.printf("  %-42s %6d cases%n", what, cases));
        assertThat(seen.values()).allMatch(cases -> cases >= 100);
        assertThat(seen).hasSize(9);
    }

    private static void count(Map<String, Integer> seen, SeriesFacts facts, Optional<Placement> placed, int alike) {
        boolean stands = facts.sessions().stream().anyMatch(session -> !session.open());
        boolean pinned = facts.sessions().stream()
                .anyMatch(session -> session.open() && session.times().size() == 1);
        seen.merge("all", 1, Integer::sum);
        seen.merge("with sessions that stand", stands ? 1 : 0, Integer::sum);
        seen.merge("with pinned sessions", pinned ? 1 : 0, Integer::sum);
        seen.merge("no series at all", placed.isEmpty() ? 1 : 0, Integer::sum);
        seen.merge("within all gap limits", is(placed, 0) ? 1 : 0, Integer::sum);
        seen.merge("one gap limit broken", is(placed, 1) ? 1 : 0, Integer::sum);
        seen.merge(
                "more gap limits broken", placed.isPresent() && !is(placed, 0) && !is(placed, 1) ? 1 : 0, Integer::sum);
        seen.merge("several series alike, the first was chosen", alike > 1 ? 1 : 0, Integer::sum);
        seen.merge("only one series is best", alike == 1 ? 1 : 0, Integer::sum);
    }

    private static boolean is(Optional<Placement> placed, int broken) {
        return placed.filter(one -> one.merit().broken() == broken).isPresent();
    }

    /** Few times, close together, so that costs are often equal and limits often broken. */
    private static SeriesFacts facts(Random random) {
        ZoneId zone = random.nextBoolean() ? ZoneId.of("UTC") : ZoneId.of("America/New_York");
        Duration length = Duration.ofMinutes(60);
        Duration turnOver = Duration.ofMinutes(random.nextInt(3) * 60L);
        List<FreeTime> shared = times(random, zone, length, 1 + random.nextInt(20), 9);
        List<Candidate> sessions = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<FreeTime> times = switch (random.nextInt(6)) {
                case 0, 1, 2 -> shared;
                case 3 -> times(random, zone, length, 1, 10);
                default -> times(random, zone, length, 2 + random.nextInt(12), 12);
            };
            boolean open = times.size() > 1 || random.nextBoolean();
            sessions.add(new Candidate(gap(random), open, turnOver, times));
        }
        return new SeriesFacts(zone, preferences(random), sessions);
    }

    private static List<FreeTime> times(Random random, ZoneId zone, Duration length, int count, int days) {
        List<FreeTime> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant start = FIRST.plusDays(random.nextInt(days))
                    .atStartOfDay()
                    .plusMinutes(STARTS[random.nextInt(STARTS.length)])
                    .atZone(zone)
                    .toInstant();
            times.add(new FreeTime(start, start.plus(length), therapist(random.nextInt(3)), room(random.nextInt(2))));
        }
        return times.stream().distinct().sorted(IN_ORDER).toList();
    }

    private static final Comparator<FreeTime> IN_ORDER = Comparator.comparing(FreeTime::start)
            .thenComparing(time -> time.therapist().value())
            .thenComparing(time -> time.room().value());

    private static Preferences preferences(Random random) {
        Set<DayOfWeek> weekdays = random.nextBoolean()
                ? Set.of()
                : EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
        return new Preferences(
                random.nextInt(3) == 0 ? null : therapist(random.nextInt(3)),
                weekdays,
                random.nextBoolean() ? null : LocalTime.of(9, 0),
                random.nextBoolean() ? null : LocalTime.of(13, 0));
    }

    private static Gap gap(Random random) {
        int min = 1 + random.nextInt(3);
        int ideal = min + random.nextInt(2);
        return new Gap(min, ideal, ideal + random.nextInt(3));
    }

    private static AccountId therapist(int number) {
        return new AccountId(new UUID(1, number));
    }

    private static RoomId room(int number) {
        return new RoomId(new UUID(2, number));
    }

    /** Tries each series in order and keeps the first of the best. */
    private static final class EverySeries {

        private final SeriesFacts facts;
        private final FreeTime[] times;
        private @Nullable Placement best;
        private int alike;
        private long tried;

        EverySeries(SeriesFacts facts) {
            this.facts = facts;
            this.times = new FreeTime[facts.sessions().size()];
        }

        Optional<Placement> best() {
            extend(0);
            return Optional.ofNullable(best);
        }

        private void extend(int session) {
            if (session == times.length) {
                tried++;
                judge();
                return;
            }
            for (FreeTime time : facts.sessions().get(session).times()) {
                times[session] = time;
                if (session == 0 || mayFollow(session)) {
                    extend(session + 1);
                }
            }
        }

        private boolean mayFollow(int session) {
            Candidate before = facts.sessions().get(session - 1);
            if (!before.open() && !facts.sessions().get(session).open()) {
                return true;
            }
            FreeTime first = times[session - 1];
            FreeTime second = times[session];
            boolean roomIsFree = !first.room().equals(second.room())
                    || !second.start().isBefore(first.end().plus(before.turnOver()));
            return daysBefore(session) >= 1 && roomIsFree;
        }

        private void judge() {
            int broken = 0;
            int days = 0;
            long minutes = 0;
            for (int i = 0; i < times.length; i++) {
                Candidate session = facts.sessions().get(i);
                Preferences best = facts.preferences();
                LocalTime start = local(times[i]).toLocalTime();
                if (session.open()) {
                    if (best.therapist() != null && !best.therapist().equals(times[i].therapist())) {
                        minutes += 40 * 60;
                    }
                    if (!best.weekdays().isEmpty()
                            && !best.weekdays().contains(local(times[i]).getDayOfWeek())) {
                        minutes += 15 * 60;
                    }
                    // None of the starts lets the hour end after midnight.
                    if ((best.from() != null && start.isBefore(best.from()))
                            || (best.to() != null && start.isAfter(best.to().minusHours(1)))) {
                        minutes += 10 * 60;
                    }
                }
                if (i > 0 && (session.open() || facts.sessions().get(i - 1).open())) {
                    int gap = (int) daysBefore(i);
                    if (gap < session.gap().min()) {
                        broken++;
                        days += session.gap().min() - gap;
                    } else if (gap > session.gap().max()) {
                        broken++;
                        days += gap - session.gap().max();
                    }
                    minutes += 10L * 60 * Math.abs(gap - session.gap().ideal());
                    minutes += times[i].therapist().equals(times[i - 1].therapist()) ? 0 : 25 * 60;
                    minutes += times[i].room().equals(times[i - 1].room()) ? 0 : 3 * 60;
                    minutes += Math.abs(
                            ChronoUnit.MINUTES.between(local(times[i - 1]).toLocalTime(), start));
                }
            }
            keep(new Placement(List.of(times), new Merit(broken, days, minutes)));
        }

        private void keep(Placement placement) {
            int compared = best == null ? -1 : placement.merit().compareTo(best.merit());
            if (compared < 0) {
                best = placement;
                alike = 1;
            } else if (compared == 0) {
                alike++;
            }
        }

        private long daysBefore(int session) {
            return ChronoUnit.DAYS.between(
                    local(times[session - 1]).toLocalDate(),
                    local(times[session]).toLocalDate());
        }

        private ZonedDateTime local(FreeTime time) {
            return time.start().atZone(facts.zone());
        }
    }
}
