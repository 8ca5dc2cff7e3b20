package org.knotwise.series;

import java.util.List;

/**
 * What would change for whom.
 *
 * @param moves in the order in which the appointments are booked, those that stay among them
 * @param others how many more there are that the one who asks may not move
 */
public record AwayPreview(Away away, List<AwayMove> moves, int others) {

    public AwayPreview {
        moves = List.copyOf(moves);
    }

    public List<AwayMove> moved() {
        return moves.stream().filter(move -> move.to() != null).toList();
    }

    /** Those for which nothing was found; they stay as they are. */
    public List<AwayMove> staying() {
        return moves.stream().filter(move -> move.to() == null).toList();
    }
}
