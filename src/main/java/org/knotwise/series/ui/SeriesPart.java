package org.knotwise.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionStatus;
import org.knotwise.plans.ui.PlanPart;

/** On the page of a plan whose sessions are not all in the calendar, the way to place them. */
@org.springframework.stereotype.Component
class SeriesPart implements PlanPart {

    private final Access access;

    SeriesPart(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component show(ClientDetails client, PlanDetails plan) {
        int open = (int) plan.count(SessionStatus.OPEN);
        boolean may = plan.status().isUnderWay() && open > 0 && access.may(Right.APPOINTMENT_BOOK, client.id());
        return may ? new SeriesCard(client.id(), plan.id(), open) : new Div();
    }
}
