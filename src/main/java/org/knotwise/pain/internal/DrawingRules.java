package org.knotwise.pain.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.bodymap.BodyView;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.Stroke;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.Side;
import org.springframework.stereotype.Component;

/** What a pain drawing may not be. */
@Component
public class DrawingRules {

    private static final int MOST_STROKES = 200;
    private static final int MOST_POINTS = 8_000;
    private static final int LONGEST_WORDS = 2_000;

    private final Atlas atlas;

    DrawingRules(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The first thing that is wrong with the marks: none at all, a zone that is not there, a wrong side, one twice. */
    public Optional<Refusal> refusalOfMarks(List<PainMark> marks) {
        if (marks.isEmpty()) {
            return Optional.of(Refusal.of("pain.nothingMarked"));
        }
        Set<ZoneSide> seen = new HashSet<>();
        for (PainMark mark : marks) {
            Optional<Zone> zone = atlas.zone(mark.zone());
            if (zone.isEmpty()) {
                return Optional.of(Refusal.of("pain.unknownZone"));
            }
            if (zone.get().bilateral() == (mark.side() == Side.MIDLINE)) {
                return Optional.of(Refusal.of("pain.wrongSide", zone.get().name()));
            }
            if (!seen.add(mark.place())) {
                return Optional.of(Refusal.of("pain.markedTwice", zone.get().name()));
            }
        }
        return Optional.empty();
    }

    /** More than anybody draws by hand, or on a drawing that there is not. */
    public Optional<Refusal> refusalOfStrokes(List<Stroke> strokes) {
        if (strokes.size() > MOST_STROKES
                || strokes.stream().mapToInt(stroke -> stroke.points().size()).sum() > MOST_POINTS) {
            return Optional.of(Refusal.of("pain.tooMuchDrawn"));
        }
        return strokes.stream().allMatch(DrawingRules::isOnABody)
                ? Optional.empty()
                : Optional.of(Refusal.of("pain.unknownView"));
    }

    public Optional<Refusal> refusalOfWords(String words) {
        return words.length() > LONGEST_WORDS
                ? Optional.of(Refusal.of("pain.wordsTooLong", LONGEST_WORDS))
                : Optional.empty();
    }

    public Optional<Refusal> refusalOfOnset(@Nullable LocalDate onset, LocalDate today) {
        return onset != null && onset.isAfter(today) ? Optional.of(Refusal.of("pain.onsetIsAhead")) : Optional.empty();
    }

    private static boolean isOnABody(Stroke stroke) {
        return BodyView.named(stroke.view())
                .filter(view -> view.showsBothSides()
                        ? stroke.side() == null
                        : stroke.side() == Side.RIGHT || stroke.side() == Side.LEFT)
                .isPresent();
    }
}
