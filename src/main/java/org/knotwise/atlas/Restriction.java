package org.knotwise.atlas;

import java.util.List;

/**
 * How a muscle limits movement.
 *
 * @param text the limit in words
 * @param movements the coded movements in which it shows; empty where none of the atlas does
 */
public record Restriction(String text, List<Limited> movements) {

    /**
     * A movement that is limited.
     *
     * @param onlyWhenSevere whether it shows in a severe case only
     */
    public record Limited(MovementId movement, Direction direction, boolean onlyWhenSevere) {}

    /** To which side a movement is limited, as seen from the muscle. */
    public enum Direction {
        /** To the muscle's own side, or of its own limb. */
        SAME,
        /** Away from the muscle's side. */
        OPPOSITE,
        /** Either way, or the sources name no side. */
        BOTH,
        /** The movement has no sides. */
        NONE
    }

    public Restriction {
        movements = List.copyOf(movements);
    }
}
