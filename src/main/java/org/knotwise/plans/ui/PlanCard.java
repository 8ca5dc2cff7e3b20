package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;

/** The plan in the overview of a record. */
@org.springframework.stereotype.Component
class PlanCard implements ClientCard {

    private final Plans plans;
    private final PlanDeeds deeds;
    private final Access access;

    PlanCard(Plans plans, PlanDeeds deeds, Access access) {
        this.plans = plans;
        this.deeds = deeds;
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
        return new PlanOverview(client.id(), plans.current(client.id()), mayWrite ? deeds : null);
    }
}
