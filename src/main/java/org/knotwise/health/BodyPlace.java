package org.knotwise.health;

import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Side;

/** Where on the body something lies. */
public sealed interface BodyPlace {

    /** The client's own side. */
    Side side();

    /** In a zone of the skin. */
    record InZone(ZoneSide zone) implements BodyPlace {

        @Override
        public Side side() {
            return zone.side();
        }
    }

    /** In or over a muscle; right or left, never the middle line. */
    record AtMuscle(MuscleId muscle, Side side) implements BodyPlace {

        public AtMuscle {
            if (side == Side.MIDLINE) {
                throw new IllegalArgumentException("Muscles have a right and a left side");
            }
        }
    }
}
