package org.knotwise.visits.internal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MovementId;
import org.knotwise.visits.MovementReading;

/** A measured movement, as it is kept under the movement's id. */
@Embeddable
class MovementRow {

    private @Nullable Integer rightValue;
    private @Nullable Integer leftValue;

    protected MovementRow() {} // for JPA

    MovementRow(MovementReading reading) {
        this.rightValue = reading.right();
        this.leftValue = reading.left();
    }

    MovementReading reading(String movement) {
        return new MovementReading(new MovementId(movement), rightValue, leftValue);
    }
}
