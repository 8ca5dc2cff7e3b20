package org.knotwise.atlas;

import java.util.List;
import java.util.Map;

/**
 * What the zones of each muscle were compared with.
 *
 * @param pages names of pages by muscle; an empty list means general knowledge
 */
public record Provenance(Map<MuscleId, List<String>> pages) {

    public Provenance {
        pages = Map.copyOf(pages);
    }

    /** The pages; empty for general knowledge. */
    public List<String> of(MuscleId muscle) {
        return pages.getOrDefault(muscle, List.of());
    }
}
