package org.knotwise.forecast;

import java.util.List;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.Technique;

/**
 * What to consider outside massage where a plan stays off course: an aid to a therapist's judgement, taken from the atlas,
 * and no diagnosis.
 *
 * @param lookalikes what else feels like the target muscles, muscle by muscle; muscles without any are left out
 * @param redFlags what to ask because of these, the gravest first
 * @param openFactors what keeps the client's pain going and is still open
 * @param otherFactors what else keeps these muscles going by the atlas, and is not on the record
 * @param referredOut what other professions do at these muscles
 */
public record Considerations(
        List<Lookalikes> lookalikes,
        List<RedFlag> redFlags,
        List<Factor> openFactors,
        List<Factor> otherFactors,
        List<Technique> referredOut) {

    /** What else feels like a muscle. */
    public record Lookalikes(Muscle muscle, List<String> names) {

        public Lookalikes {
            names = List.copyOf(names);
        }
    }

    public Considerations {
        lookalikes = List.copyOf(lookalikes);
        redFlags = List.copyOf(redFlags);
        openFactors = List.copyOf(openFactors);
        otherFactors = List.copyOf(otherFactors);
        referredOut = List.copyOf(referredOut);
    }

    /** Whether the atlas has nothing to say, as for free spots. */
    public boolean isEmpty() {
        return lookalikes.isEmpty()
                && redFlags.isEmpty()
                && openFactors.isEmpty()
                && otherFactors.isEmpty()
                && referredOut.isEmpty();
    }
}
