package org.knotwise.plans.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.GoalDraft;

/** A goal, as it is kept. */
@Embeddable
public class GoalRow {

    @Enumerated(EnumType.STRING)
    private GoalDraft.Measure measure;

    private String subject;
    private @Nullable Integer baseline;
    private @Nullable Integer target;
    private @Nullable LocalDate dueOn;

    @SuppressWarnings("NullAway.Init")
    protected GoalRow() {} // for JPA

    GoalRow(GoalDraft goal) {
        this.measure = goal.measure();
        this.subject = goal.subject();
        this.baseline = goal.baseline();
        this.target = goal.target();
        this.dueOn = goal.dueOn();
    }

    GoalDraft goal() {
        return new GoalDraft(measure, subject, baseline, target, dueOn);
    }
}
