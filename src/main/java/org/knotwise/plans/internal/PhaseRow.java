package org.knotwise.plans.internal;

import jakarta.persistence.Embeddable;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;

/** A phase, as it is kept. */
@Embeddable
public class PhaseRow {

    private String name;
    private int sessions;
    private int gapMin;
    private int gapIdeal;
    private int gapMax;
    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected PhaseRow() {} // for JPA

    PhaseRow(PhaseDraft phase) {
        this.name = phase.name();
        this.sessions = phase.sessions();
        this.gapMin = phase.gap().min();
        this.gapIdeal = phase.gap().ideal();
        this.gapMax = phase.gap().max();
        this.minutes = phase.minutes();
    }

    PhaseDraft phase() {
        return new PhaseDraft(name, sessions, new Gap(gapMin, gapIdeal, gapMax), minutes);
    }
}
