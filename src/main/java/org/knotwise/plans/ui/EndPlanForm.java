package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.PlanRevision;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.PlanSummary;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** How a plan ends: whether its goals are reached, why, and what the client takes along. */
class EndPlanForm extends Composite<Div> implements FormDialog.Form<EndPlanForm.End> {

    /**
     * The end of a plan.
     *
     * @param as completed or stopped
     */
    record End(PlanStatus as, String reason, PlanSummary summary) {}

    private final RadioButtonGroup<PlanStatus> as = new RadioButtonGroup<>(Words.of("planEnd.as"));
    private final TextArea reason = new TextArea(Words.of("planEnd.reason"));
    private final TextArea watchFor = new TextArea(Words.of("planEnd.watchFor"));
    private final TextArea prevention = new TextArea(Words.of("planEnd.prevention"));

    /** Ends a plan; one that was never begun is only stopped. */
    EndPlanForm(PlanStatus now, PlanSummary proposed) {
        as.setItems(
                now == PlanStatus.ACTIVE
                        ? List.of(PlanStatus.COMPLETED, PlanStatus.STOPPED)
                        : List.of(PlanStatus.STOPPED));
        as.setItemLabelGenerator(one -> Words.of("planEnd", one));
        as.setRequiredIndicatorVisible(true);
        if (now != PlanStatus.ACTIVE) {
            as.setValue(PlanStatus.STOPPED);
        }
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(PlanRevision.WHY_LIMIT);
        configure(proposed);
        getContent().add(as, reason, watchFor, prevention);
    }

    private EndPlanForm(PlanSummary known) {
        configure(known);
        getContent().add(watchFor, prevention);
    }

    /** Only what the client takes along, for a plan that has ended. */
    static FormDialog.Form<PlanSummary> summary(PlanSummary known) {
        var form = new EndPlanForm(known);
        return new FormDialog.Form<>() {
            @Override
            public Component component() {
                return form;
            }

            @Override
            public Optional<PlanSummary> read() {
                return Optional.of(form.summary());
            }
        };
    }

    private void configure(PlanSummary summary) {
        watchFor.setHelperText(Words.of("planEnd.watchFor.help"));
        prevention.setHelperText(Words.of("planEnd.prevention.help"));
        watchFor.setMaxLength(PlanSummary.TEXT_LIMIT);
        prevention.setMaxLength(PlanSummary.TEXT_LIMIT);
        watchFor.setValue(summary.watchFor());
        prevention.setValue(summary.prevention());
        getContent().addClassName("plans-form");
    }

    private PlanSummary summary() {
        return new PlanSummary(
                watchFor.getValue().strip(), prevention.getValue().strip());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<End> read() {
        @Nullable PlanStatus chosen = as.getValue();
        as.setInvalid(chosen == null);
        as.setErrorMessage(Words.of("field.required"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(Words.of("plan.reasonMissing"));
        return chosen == null || reason.isInvalid()
                ? Optional.empty()
                : Optional.of(new End(chosen, reason.getValue(), summary()));
    }
}
