package org.knotwise.forecast.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.PointId;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;

/**
 * What happened to one knot, and when each part of it was known.
 *
 * @param point null for a free spot
 * @param happened in the order of the visits
 */
record KnotPast(KnotId knot, ClientId client, @Nullable PointId point, Side side, List<Happened> happened) {

    /**
     * A finding or a closing.
     *
     * @param at when it was charted
     * @param treated whether it is a finding at which the knot was treated
     * @param since from when on it counted: the signature of its visit, or the amendment that put it in place of another
     * @param until from when on it counted no more; null if it still does
     */
    record Happened(
            KnotCourse.Event event,
            Instant at,
            boolean treated,
            Instant since,
            @Nullable Instant until) {

        boolean isKnownAt(Instant when) {
            return !since.isAfter(when) && (until == null || until.isAfter(when));
        }

        boolean counts() {
            return until == null;
        }

        boolean isFinding() {
            return event instanceof KnotCourse.Fact;
        }
    }

    KnotPast {
        happened = List.copyOf(happened);
    }

    /** Its episodes by what counts now. */
    List<TreatedEpisode> now(LocalDate today) {
        return episodes(Happened::counts, today);
    }

    /** Its episodes by what was known at a time. */
    List<TreatedEpisode> asOf(Instant when, LocalDate today) {
        return episodes(each -> each.isKnownAt(when), today);
    }

    private List<TreatedEpisode> episodes(Predicate<Happened> known, LocalDate today) {
        List<Happened> counted = happened.stream().filter(known).toList();
        return Trials.of(
                counted.stream().map(Happened::event).toList(),
                counted.stream()
                        .filter(Happened::isFinding)
                        .map(Happened::treated)
                        .toList(),
                today);
    }
}
