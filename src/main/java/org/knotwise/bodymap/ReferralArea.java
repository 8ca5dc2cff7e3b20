package org.knotwise.bodymap;

import java.util.List;
import java.util.stream.Stream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Side;

/** A zone to which a point sends pain. */
public record ReferralArea(ZoneSide place, Reach reach) {

    /** How typical the zone is. */
    public enum Reach {
        PRIMARY,
        SPILLOVER
    }

    /** Where a point sends pain on its own side, and on the middle line. */
    public static List<ReferralArea> of(Atlas atlas, Point point, Side side) {
        return Stream.concat(
                        point.primary().stream().map(zone -> of(atlas, zone, side, Reach.PRIMARY)),
                        point.spillover().stream().map(zone -> of(atlas, zone, side, Reach.SPILLOVER)))
                .toList();
    }

    private static ReferralArea of(Atlas atlas, ZoneId zone, Side side, Reach reach) {
        boolean bilateral = atlas.zone(zone).map(Zone::bilateral).orElse(true);
        return new ReferralArea(new ZoneSide(zone, bilateral ? side : Side.MIDLINE), reach);
    }
}
