package org.knotwise.knots.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Side;

/** A zone to which a knot sent pain, as it is kept. */
@Embeddable
class ReferredZone {

    private String zone;

    @Enumerated(EnumType.STRING)
    private Side side;

    @SuppressWarnings("NullAway.Init")
    protected ReferredZone() {} // for JPA

    ReferredZone(ZoneSide zone) {
        this.zone = zone.zone().value();
        this.side = zone.side();
    }

    ZoneSide zoneSide() {
        return new ZoneSide(new ZoneId(zone), side);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferredZone that && zone.equals(that.zone) && side == that.side;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, side);
    }
}
