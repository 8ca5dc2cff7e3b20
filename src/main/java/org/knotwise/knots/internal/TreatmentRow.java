package org.knotwise.knots.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Treatment;

/** What was done at a knot, as it is kept. */
@Embeddable
public class TreatmentRow {

    private String technique;
    private int seconds;

    @Enumerated(EnumType.STRING)
    private @Nullable PressureFelt pressure;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected TreatmentRow() {} // for JPA

    TreatmentRow(Treatment treatment) {
        this.technique = treatment.technique().value();
        this.seconds = treatment.seconds();
        this.pressure = treatment.pressure();
        this.reason = treatment.reason();
    }

    Treatment treatment() {
        return new Treatment(new TechniqueId(technique), seconds, pressure, reason);
    }
}
