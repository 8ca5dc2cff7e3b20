package org.knotwise.forecast.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.PointId;
import org.knotwise.forecast.AgeOfPain;
import org.knotwise.knots.KnotCourse;
import org.knotwise.shared.ClientId;

/**
 * Says how old the pain was at the first finding of each episode.
 *
 * <p>It is counted from the onset that the client gave, if a pain drawing covers the knot: one of its zones is a zone of
 * the point. Of these drawings the last one before the find counts, or else the first one within the episode. One from
 * before the last episode ended, or from more than 180 days before the find, tells of another pain. Without such a drawing,
 * and at a free spot, which has no zones, the age is counted from the find.
 */
final class Onsets {

    private final Atlas atlas;
    private final Map<ClientId, List<OnsetDrawing>> drawings;

    Onsets(Atlas atlas, Collection<OnsetDrawing> drawings) {
        this.atlas = atlas;
        this.drawings = drawings.stream()
                .sorted(Comparator.comparing(OnsetDrawing::drawnAt))
                .collect(Collectors.groupingBy(OnsetDrawing::client));
    }

    /**
     * The episodes of a knot with the age of the pain at the beginning of each.
     *
     * @param until drawings after it are not looked at; null for all
     */
    List<AgedEpisode> aged(KnotPast knot, List<TreatedEpisode> episodes, @Nullable Instant until) {
        List<OnsetDrawing> covering = covering(knot, until);
        List<AgedEpisode> aged = new ArrayList<>();
        @Nullable LocalDate endBefore = null;
        for (TreatedEpisode episode : episodes) {
            aged.add(new AgedEpisode(
                    episode, AgeOfPain.at(episode.beganOn(), onset(covering, episode.episode(), endBefore))));
            endBefore = episode.episode().endedOn();
        }
        return aged;
    }

    private List<OnsetDrawing> covering(KnotPast knot, @Nullable Instant until) {
        PointId id = knot.point();
        return id == null
                ? List.of()
                : atlas.point(id).stream()
                        .flatMap(point -> drawings.getOrDefault(knot.client(), List.of()).stream()
                                .filter(drawing -> drawing.covers(point, knot.side())))
                        .filter(drawing -> until == null || !drawing.drawnAt().isAfter(until))
                        .toList();
    }

    private static @Nullable LocalDate onset(
            List<OnsetDrawing> covering, KnotCourse.Episode episode, @Nullable LocalDate endBefore) {
        LocalDate found = episode.beganOn();
        LocalDate ended = episode.endedOn();
        List<OnsetDrawing> ofThisPain = covering.stream()
                .filter(drawing -> !drawing.onset().isAfter(found))
                .filter(drawing -> !drawing.drawnOn().isBefore(found.minusDays(KnotCourse.LAPSES_AFTER_DAYS)))
                .filter(drawing -> endBefore == null || drawing.drawnOn().isAfter(endBefore))
                .filter(drawing -> ended == null || !drawing.drawnOn().isAfter(ended))
                .toList();
        Optional<OnsetDrawing> before = ofThisPain.stream()
                .filter(drawing -> !drawing.drawnOn().isAfter(found))
                .reduce((_, later) -> later);
        return before.or(() -> ofThisPain.stream().findFirst())
                .map(OnsetDrawing::onset)
                .orElse(null);
    }
}
