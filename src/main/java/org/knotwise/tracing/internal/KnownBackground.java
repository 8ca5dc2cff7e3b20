package org.knotwise.tracing.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Background;
import org.knotwise.atlas.Background.Earlier;
import org.knotwise.atlas.Background.MuscleSide;
import org.knotwise.atlas.PointId;
import org.knotwise.health.Factors;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import org.springframework.stereotype.Component;

/** What the record says of a client beside the drawing. */
@Component
public class KnownBackground {

    private final Knots knots;
    private final Factors factors;

    KnownBackground(Knots knots, Factors factors) {
        this.knots = knots;
        this.factors = factors;
    }

    /**
     * What was known when a drawing was made.
     *
     * @param day of the drawing; what was found later says nothing of it
     */
    public Background of(ClientId client, LocalDate day) {
        return new Background(earlier(client, day), knots.limited(client, day), factors.open(client));
    }

    private Map<MuscleSide, Earlier> earlier(ClientId client, LocalDate day) {
        Map<MuscleSide, Earlier> earlier = new HashMap<>();
        Map<KnotId, ActiveRuns> runs = new HashMap<>();
        knots.story(client).stream()
                .filter(moment -> !moment.on().isAfter(day))
                .forEach(moment -> moment.knots()
                        .forEach((knot, then) -> runs.computeIfAbsent(knot, _ -> new ActiveRuns())
                                .take(moment.on(), then.state())));
        for (KnotRow knot : knots.of(client)) {
            ActiveRuns run = runs.get(knot.id());
            if (run != null && knot.place() instanceof KnotPlace.AtPoint(PointId point, Side side)) {
                run.earlier()
                        .ifPresent(found ->
                                earlier.merge(new MuscleSide(point.muscle(), side), found, KnownBackground::together));
            }
        }
        return earlier;
    }

    /** Two knots of one muscle. */
    private static Earlier together(Earlier one, Earlier other) {
        return new Earlier(
                one.times() + other.times(),
                one.lastFrom().isAfter(other.lastFrom()) ? one.lastFrom() : other.lastFrom());
    }

    /** How often a knot became active: a run goes on until the knot is released. */
    private static final class ActiveRuns {

        private int times;
        private @Nullable LocalDate lastFrom;
        private boolean running;

        void take(LocalDate on, KnotState state) {
            switch (state) {
                case ACTIVE -> {
                    if (!running) {
                        times++;
                        lastFrom = on;
                        running = true;
                    }
                }
                case LATENT -> {
                    // Tender still: the run goes on, if there is one.
                }
                case RELEASED -> running = false;
            }
        }

        Optional<Earlier> earlier() {
            return lastFrom == null ? Optional.empty() : Optional.of(new Earlier(times, lastFrom));
        }
    }
}
