package org.knotwise.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of treating a point.
 *
 * @param performedBy the profession that typically does it; the law of the place may say otherwise
 * @param hold null where a hold makes no sense
 * @param intensity how hard, in words
 */
public record Technique(
        TechniqueId id,
        String name,
        Profession performedBy,
        @Nullable Hold hold,
        String intensity,
        List<Contraindication> contraindications) {

    /** Who typically performs a technique. */
    public enum Profession {
        MASSAGE_THERAPIST,
        PHYSICAL_THERAPIST,
        ACUPUNCTURIST,
        PHYSICIAN
    }

    public Technique {
        contraindications = List.copyOf(contraindications);
    }

    /** Whether it can be charted in a visit here; the others are only named in a referral. */
    public boolean isCharted() {
        return performedBy == Profession.MASSAGE_THERAPIST;
    }
}
