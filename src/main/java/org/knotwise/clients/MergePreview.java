package org.knotwise.clients;

import java.util.List;
import java.util.Optional;
import org.knotwise.shared.Refusal;

/**
 * What a merge would do.
 *
 * @param source becomes the address of the other
 * @param target stays
 * @param moves what comes to the target, only what there is
 * @param differing what the two say differently
 * @param refusal why they cannot be merged; empty if they can
 */
public record MergePreview(
        ClientDetails source,
        ClientDetails target,
        List<Moving> moves,
        List<MergeField> differing,
        Optional<Refusal> refusal) {

    /**
     * Rows of one kind.
     *
     * @param words the key of what they are called, with their number as its argument
     */
    public record Moving(String words, long count) {}
}
