package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanRevision;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A change of a plan that the client has signed: what it says from now on, and why. */
class ReviseForm extends Composite<Div> implements FormDialog.Form<ReviseForm.Revised> {

    /** What a plan says from now on, and why. */
    record Revised(PlanDraft draft, String why) {}

    private final PlanForm plan;
    private final TextArea why = new TextArea(Words.of("plan.why"));

    ReviseForm(PlanForm plan, PlanDraft present) {
        this.plan = plan;
        plan.show(present);
        why.setMaxLength(PlanRevision.WHY_LIMIT);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(Words.of("plan.why.help"));
        getContent().addClassName("plans-form");
        getContent().add(why, plan);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Revised> read() {
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage(Words.of("field.required"));
        Optional<PlanDraft> draft = plan.read();
        return why.isInvalid() ? Optional.empty() : draft.map(one -> new Revised(one, why.getValue()));
    }
}
