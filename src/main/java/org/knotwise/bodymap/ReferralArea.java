package org.knotwise.bodymap;

import org.knotwise.atlas.ZoneSide;

/** A zone to which pain is sent, shaded softly. */
public record ReferralArea(ZoneSide place, Reach reach) {

    /** How typical the zone is. */
    public enum Reach {
        PRIMARY,
        SPILLOVER
    }
}
