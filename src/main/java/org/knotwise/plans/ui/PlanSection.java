package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Plans;

/** The plan of a client. */
@org.springframework.stereotype.Component
class PlanSection implements ClientSection {

    private final Plans plans;
    private final Knots knots;
    private final Atlas atlas;
    private final Access access;
    private final List<PlanPart> parts;

    PlanSection(Plans plans, Knots knots, Atlas atlas, Access access, List<PlanPart> parts) {
        this.plans = plans;
        this.knots = knots;
        this.atlas = atlas;
        this.access = access;
        this.parts = parts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "plan";
    }

    @Override
    public String title() {
        return "plan.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        var section = new Div(new PlanOverview(client.id(), plans, knots, atlas, mayWrite));
        section.addClassName("plans-section");
        plans.current(client.id())
                .ifPresent(plan -> parts.stream()
                        .sorted(Comparator.comparingInt(PlanPart::order))
                        .forEach(part -> section.add(part.show(client, plan))));
        return section;
    }
}
