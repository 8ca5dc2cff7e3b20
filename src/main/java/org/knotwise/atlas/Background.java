package org.knotwise.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotwise.shared.Side;

/**
 * What is known of a client beside the drawing, as far as it makes a muscle likelier.
 *
 * @param earlier the muscles in which this client had an active knot before, or has one
 * @param limited the movements that were found limited
 * @param openFactors the perpetuating causes that are open now
 */
public record Background(Map<MuscleSide, Earlier> earlier, List<LimitedMovement> limited, Set<FactorId> openFactors) {

    /** Nothing is known. */
    public static final Background NONE = new Background(Map.of(), List.of(), Set.of());

    /** A muscle on one side of the body; right or left. */
    public record MuscleSide(MuscleId muscle, Side side) {}

    /**
     * That a muscle had an active knot.
     *
     * @param times how often it became active, 1 or more
     * @param lastFrom since when, the last time
     */
    public record Earlier(int times, LocalDate lastFrom) {}

    /**
     * A movement that is limited.
     *
     * @param towards to which side; the middle line for a movement without sides
     */
    public record LimitedMovement(MovementId movement, Side towards) {}

    public Background {
        earlier = Map.copyOf(earlier);
        limited = List.copyOf(limited);
        openFactors = Set.copyOf(openFactors);
    }
}
