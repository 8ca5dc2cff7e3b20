package org.knotwise.visits;

import java.time.Instant;
import java.util.Set;

/**
 * What became of a note that was written.
 *
 * @param note as it is kept now, with what other windows wrote
 * @param lost the parts that were not taken, because another window had changed them since they were read
 */
public record WrittenNote(Instant at, NoteDraft note, Set<NotePart> lost) {

    public WrittenNote {
        lost = Set.copyOf(lost);
    }
}
