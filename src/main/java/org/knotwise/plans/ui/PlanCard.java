package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Plans;

/** The plan in the overview of a record. */
@org.springframework.stereotype.Component
class PlanCard implements ClientCard {

    private final Plans plans;
    private final Knots knots;
    private final Atlas atlas;
    private final Access access;

    PlanCard(Plans plans, Knots knots, Atlas atlas, Access access) {
        this.plans = plans;
        this.knots = knots;
        this.atlas = atlas;
        this.access = access;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        return new PlanOverview(client.id(), plans, knots, atlas, mayWrite);
    }
}
