package org.knotwise.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.FreeTime;

/**
 * Finds the best series there is: no other one has a better {@link Merit}, and of those that have the same, none takes an
 * earlier place in the list of times of the first session, then of the second, and so on.
 *
 * <p>Exact, by dynamic programming from the last session to the first. What a session costs depends on its own time and on
 * that of the session before, and on nothing else. So it is enough to know, for each time of a session, the least cost of
 * that session and all after it. Going from one session to the next, only the days between and the three changes that
 * {@link Grid} sweeps over matter, so times are never compared in pairs. Then the series is read off from its beginning,
 * each time with the first time of the list that still leads to the least cost.
 *
 * <p>Sessions stand in their order, each on a later day than the one before, even where limits are broken. If there is a
 * series that breaks no gap limit, only such are looked at.
 *
 * @see "docs/decisions/0014-a-series-is-placed-exactly.md"
 */
final class SeriesPlacing {

    /** More than any series costs, and small enough that a few of them can be added. */
    private static final long NEVER = Long.MAX_VALUE / 4;

    private final List<SeriesFacts.Candidate> sessions;
    private final List<NumberedTimes> numbered;
    private final Grid grid;

    /** Whether gap limits hold; otherwise each that is broken counts. */
    private final boolean strict;

    private final int[] firstDay;
    private final int[] lastDay;
    /** Where in the list the times begin that {@link #least} speaks of. */
    private final int[] offset;

    private final long[][] least;

    private SeriesPlacing(
            List<SeriesFacts.Candidate> sessions, List<NumberedTimes> numbered, Grid grid, boolean strict) {
        this.sessions = sessions;
        this.numbered = numbered;
        this.grid = grid;
        this.strict = strict;
        this.firstDay = new int[sessions.size()];
        this.lastDay = new int[sessions.size()];
        this.offset = new int[sessions.size()];
        this.least = new long[sessions.size()][];
    }

    /** Empty if the sessions cannot stand in their order on different days, or one of them has no time at all. */
    static Optional<Placement> place(SeriesFacts facts) {
        List<SeriesFacts.Candidate> sessions = facts.sessions();
        if (sessions.stream().anyMatch(session -> session.times().isEmpty())) {
            return Optional.empty();
        }
        var clock = new PlacingClock(facts.zone());
        var costs = new PlacingCosts(facts.preferences());
        Set<List<FreeTime>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        sessions.forEach(session -> lists.add(session.times()));
        var grid = new Grid(lists, clock);
        IdentityHashMap<List<FreeTime>, NumberedTimes> once = new IdentityHashMap<>();
        List<NumberedTimes> numbered = sessions.stream()
                .map(session -> once.computeIfAbsent(
                        session.times(), times -> new NumberedTimes(times, session.turnOver(), grid, costs, clock)))
                .toList();
        return new SeriesPlacing(sessions, numbered, grid, true)
                .best()
                .or(() -> new SeriesPlacing(sessions, numbered, grid, false).best());
    }

    private Optional<Placement> best() {
        if (!narrowDays()) {
            return Optional.empty();
        }
        for (int session = sessions.size() - 1; session >= 0; session--) {
            reckon(session);
        }
        return readOff();
    }

    /** Leaves out days that no series can use, because the sessions before or after would have nowhere to stand. */
    private boolean narrowDays() {
        int last = sessions.size() - 1;
        for (int i = 0; i <= last; i++) {
            firstDay[i] = numbered.get(i).firstDay();
            lastDay[i] = numbered.get(i).lastDay();
            if (i > 0 && counts(i)) {
                firstDay[i] = Math.max(firstDay[i], firstDay[i - 1] + shortest(i));
                lastDay[i] = strict
                        ? Math.min(
                                lastDay[i],
                                lastDay[i - 1] + sessions.get(i).gap().max())
                        : lastDay[i];
            }
        }
        for (int i = last - 1; i >= 0; i--) {
            if (counts(i + 1)) {
                lastDay[i] = Math.min(lastDay[i], lastDay[i + 1] - shortest(i + 1));
            }
        }
        for (int i = 0; i <= last; i++) {
            offset[i] = numbered.get(i).firstOn(firstDay[i]);
            int end = numbered.get(i).firstOn(lastDay[i] + 1);
            if (end <= offset[i]) {
                return false;
            }
            least[i] = new long[end - offset[i]];
        }
        return true;
    }

    /** Whether the step to this session from the one before is ours: two that stand are as they are. */
    private boolean counts(int session) {
        return sessions.get(session).open() || sessions.get(session - 1).open();
    }

    private int shortest(int session) {
        return strict ? sessions.get(session).gap().min() : 1;
    }

    private void reckon(int session) {
        long[] sums = least[session];
        if (session == sessions.size() - 1) {
            Arrays.fill(sums, 0);
        } else if (counts(session + 1)) {
            Arrays.fill(sums, NEVER);
            new Step(session).reckon();
        } else {
            Arrays.fill(sums, least[session + 1][0]);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += ownCost(session, i);
        }
    }

    private int ownCost(int session, int place) {
        return sessions.get(session).open() ? numbered.get(session).cost[offset[session] + place] : 0;
    }

    /** The way from one session to the next. */
    private final class Step {

        private final int session;
        private final int next;
        private final NumberedTimes here;
        private final Gap gap;
        /** For each day of the next session, what it costs at the least to reach it from each place of the grid. */
        private final long[] @Nullable [] reached;

        private final long[] weights;

        Step(int session) {
            this.session = session;
            this.next = session + 1;
            this.here = numbered.get(session);
            this.gap = sessions.get(next).gap();
            this.reached = new long[lastDay[next] - firstDay[next] + 1][];
            this.weights = new long[gap.max() + 1];
            for (int days = shortest(next); days <= gap.max(); days++) {
                weights[days] = Merit.ofGap(days, gap).packed();
            }
            NumberedTimes there = numbered.get(next);
            for (int i = 0; i < least[next].length; i++) {
                int place = offset[next] + i;
                int day = there.day[place] - firstDay[next];
                long[] ofDay = reached[day];
                if (ofDay == null) {
                    ofDay = new long[grid.size()];
                    Arrays.fill(ofDay, NEVER);
                    reached[day] = ofDay;
                }
                ofDay[there.cell[place]] = Math.min(ofDay[there.cell[place]], least[next][i]);
            }
            for (long[] ofDay : reached) {
                if (ofDay != null) {
                    grid.spread(ofDay);
                }
            }
        }

        void reckon() {
            long[] beyond = new long[strict ? 0 : grid.size()];
            Arrays.fill(beyond, NEVER);
            int day = strict ? lastDay[session] : Math.max(lastDay[session], lastDay[next] - gap.max() - 1);
            for (; day >= firstDay[session]; day--) {
                if (!strict) {
                    oneDayEarlier(beyond, day);
                }
                reckonDay(day, beyond);
            }
        }

        /** Keeps the least cost of all days beyond the longest gap: each lies one day farther than it did before. */
        private void oneDayEarlier(long[] beyond, int day) {
            long farther = new Merit(0, 1, PlacingCosts.DAY_OFF_IDEAL).packed();
            long[] first = on(day + gap.max() + 1);
            long outside = Merit.ofGap(gap.max() + 1, gap).packed();
            for (int cell = 0; cell < beyond.length; cell++) {
                long seen = Math.min(NEVER, beyond[cell] + farther);
                beyond[cell] = first == null ? seen : Math.min(seen, first[cell] + outside);
            }
        }

        private void reckonDay(int day, long[] beyond) {
            int from = Math.max(here.firstOn(day), offset[session]);
            int to = Math.min(here.firstOn(day + 1), offset[session] + least[session].length);
            long[] sums = least[session];
            if (!strict) {
                for (int i = from; i < to; i++) {
                    sums[i - offset[session]] = beyond[here.cell[i]];
                }
            }
            for (int days = shortest(next); days <= gap.max(); days++) {
                long[] there = on(day + days);
                if (there == null) {
                    continue;
                }
                for (int i = from; i < to; i++) {
                    long sum = days == 1 && here.overnight[i] ? tomorrow(i) : there[here.cell[i]] + weights[days];
                    int place = i - offset[session];
                    sums[place] = Math.min(sums[place], sum);
                }
            }
        }

        /** As the sweep over the grid would say, but without the room as long as it is turned over in the night. */
        private long tomorrow(int place) {
            long best = NEVER;
            for (int i = 0; i < least[next].length; i++) {
                if (numbered.get(next).day[offset[next] + i] == here.day[place] + 1) {
                    best = Math.min(best, way(session, place, offset[next] + i) + least[next][i]);
                }
            }
            return best;
        }

        private long @Nullable [] on(int day) {
            return day < firstDay[next] || day > lastDay[next] ? null : reached[day - firstDay[next]];
        }
    }

    /** What it costs to go from one time to one of the next session; {@link #NEVER} if that is not possible. */
    private long way(int session, int from, int to) {
        int next = session + 1;
        if (!counts(next)) {
            return 0;
        }
        NumberedTimes here = numbered.get(session);
        NumberedTimes there = numbered.get(next);
        Gap gap = sessions.get(next).gap();
        int days = there.day[to] - here.day[from];
        if (days < shortest(next) || (strict && days > gap.max()) || meetInTheRoom(session, from, to)) {
            return NEVER;
        }
        return Merit.ofGap(days, gap).packed() + grid.change(here.cell[from], there.cell[to]);
    }

    private boolean meetInTheRoom(int session, int from, int to) {
        NumberedTimes here = numbered.get(session);
        NumberedTimes there = numbered.get(session + 1);
        return here.overnight[from]
                && grid.room(here.cell[from]) == grid.room(there.cell[to])
                && there.times
                        .get(to)
                        .start()
                        .isBefore(here.times
                                .get(from)
                                .end()
                                .plus(sessions.get(session).turnOver()));
    }

    private Optional<Placement> readOff() {
        List<FreeTime> chosen = new ArrayList<>();
        long best = Arrays.stream(least[0]).min().orElse(NEVER);
        if (best >= NEVER) {
            return Optional.empty();
        }
        long left = best;
        int before = 0;
        for (int session = 0; session < sessions.size(); session++) {
            int place = firstThatCosts(session, before, left);
            chosen.add(numbered.get(session).times.get(offset[session] + place));
            left = least[session][place] - ownCost(session, place);
            before = place;
        }
        return Optional.of(new Placement(chosen, Merit.unpacked(best)));
    }

    private int firstThatCosts(int session, int before, long left) {
        for (int i = 0; i < least[session].length; i++) {
            long way = session == 0 ? 0 : way(session - 1, offset[session - 1] + before, offset[session] + i);
            if (way + least[session][i] == left) {
                return i;
            }
        }
        throw new IllegalStateException("The least cost is the cost of some series");
    }
}
