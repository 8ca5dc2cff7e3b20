package org.knotwise.knots;

import java.util.List;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.Muscle;
import org.knotwise.health.FactorHistory;

/** What the atlas suggests for a knot that came back. These are rules, no forecast: present together is no cause. */
public sealed interface Suggestion {

    /** A factor that the atlas names for this muscle, or that was open each time, is open still. */
    record WorkOn(FactorHistory factor) implements Suggestion {}

    /** Factors that the atlas names for this muscle and that nobody has noted of this client. */
    record AskAbout(List<Factor> factors) implements Suggestion {

        public AskAbout {
            factors = List.copyOf(factors);
        }
    }

    /** Muscles that send pain to the same place and at which this client has no knot on record. */
    record Examine(List<Muscle> muscles) implements Suggestion {

        public Examine {
            muscles = List.copyOf(muscles);
        }
    }

    /**
     * Once it is released, it should be looked at again before it was ever back.
     *
     * @param weeks after the release
     * @param shortestWeeks how long it was quiet at the least so far
     */
    record LookAgain(int weeks, int shortestWeeks) implements Suggestion {}
}
