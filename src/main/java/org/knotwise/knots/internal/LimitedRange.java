package org.knotwise.knots.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MovementId;
import org.knotwise.knots.Measured;

/** How far a movement goes, as it is kept. */
@Embeddable
class LimitedRange {

    @Column(name = "limited_movement")
    private @Nullable String movement;

    @Column(name = "limited_degrees")
    private @Nullable Integer degrees;

    @Column(name = "other_side_degrees")
    private @Nullable Integer otherSide;

    protected LimitedRange() {} // for JPA

    private LimitedRange(Measured.Range range) {
        this.movement = range.movement().value();
        this.degrees = range.degrees();
        this.otherSide = range.otherSide();
    }

    static @Nullable LimitedRange of(Measured.@Nullable Range range) {
        return range == null ? null : new LimitedRange(range);
    }

    Measured.@Nullable Range range() {
        return movement == null || degrees == null
                ? null
                : new Measured.Range(new MovementId(movement), degrees, otherSide);
    }
}
