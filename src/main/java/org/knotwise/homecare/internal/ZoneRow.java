package org.knotwise.homecare.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Side;

/** Where the pain of a check-in is, as it is kept. */
@Embeddable
public class ZoneRow {

    private String zone;

    @Enumerated(EnumType.STRING)
    private Side side;

    @SuppressWarnings("NullAway.Init")
    protected ZoneRow() {} // for JPA

    ZoneRow(ZoneSide place) {
        this.zone = place.zone().value();
        this.side = place.side();
    }

    ZoneSide zone() {
        return new ZoneSide(new ZoneId(zone), side);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ZoneRow row && zone.equals(row.zone) && side == row.side;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, side);
    }
}
