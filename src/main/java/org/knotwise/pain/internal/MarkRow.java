package org.knotwise.pain.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.knotwise.atlas.ZoneId;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/** A marked zone, as it is kept. */
@Embeddable
public class MarkRow {

    private String zone;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int intensity;

    @Enumerated(EnumType.STRING)
    private PainQuality quality;

    @SuppressWarnings("NullAway.Init")
    protected MarkRow() {} // for JPA

    MarkRow(PainMark mark) {
        this.zone = mark.zone().value();
        this.side = mark.side();
        this.intensity = mark.intensity().value();
        this.quality = mark.quality();
    }

    PainMark mark() {
        return new PainMark(new ZoneId(zone), side, Score.of(intensity), quality);
    }
}
