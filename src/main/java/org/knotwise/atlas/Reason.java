package org.knotwise.atlas;

import java.time.LocalDate;
import java.util.List;

/** Why a candidate stands where it stands. Screens put it into words by its kind; commands use {@link #inWords}. */
public sealed interface Reason {

    /** It sends its essential pain here; at least one place. */
    record ExplainsPrimary(List<ZoneSide> places) implements Reason {}

    /** Its pain spreads here less often; at least one place. */
    record ExplainsSpillover(List<ZoneSide> places) implements Reason {}

    /** It is felt here on the other side of the body. */
    record CrossesOver(List<ZoneSide> places) implements Reason {}

    /**
     * Few muscles send pain here.
     *
     * @param muscles how many do, this one included
     */
    record FewReach(ZoneSide place, int muscles) implements Reason {}

    /**
     * Studies of people with pain there say how often points are found in it.
     *
     * @param studies the sources to be shown, the one that counts most first; at least one
     * @param pooled what all of them together come to after shrinking, from 0 to 1
     * @param assumed what is assumed of a muscle that nobody has studied, from 0 to 1
     */
    record FoundInStudies(List<Prevalence> studies, double pooled, double assumed) implements Reason {

        /** Whether it ranks higher for it, rather than lower. */
        public boolean raises() {
            return pooled > assumed;
        }
    }

    /**
     * This client had an active knot in it before, or has one.
     *
     * @param times how often it became active, 1 or more
     * @param lastFrom since when, the last time
     */
    record WasActive(int times, LocalDate lastFrom) implements Reason {}

    /** It limits movements that were found limited; at least one. */
    record LimitsMovement(List<MovementId> movements) implements Reason {}

    /** What keeps it going is open; at least one. */
    record FactorIsOpen(List<FactorId> factors) implements Reason {}

    /** Its likeliest point usually hurts here too, which was not drawn: worth asking. */
    record UsuallyAlso(List<ZoneSide> places) implements Reason {}

    /** It does not explain the pain here. */
    record LeavesOpen(List<ZoneSide> places) implements Reason {}

    /** Its points are for other professions. */
    record ReferredOnly() implements Reason {}

    /** The reason as an English clause. */
    default String inWords(Atlas atlas) {
        return new ReasonWords(atlas).of(this);
    }
}
