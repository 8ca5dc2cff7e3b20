package org.knotwise.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;

/** In the overview of a record, the way to place the series of the plan that is under way. */
@org.springframework.stereotype.Component
class SeriesOverview implements ClientCard {

    private final Plans plans;

    SeriesOverview(Plans plans) {
        this.plans = plans;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Right needs() {
        return Right.APPOINTMENT_BOOK;
    }

    @Override
    public Component show(ClientDetails client) {
        return plans.seriesUnderWay(client.id())
                .filter(plan -> !plan.open().isEmpty())
                .<Component>map(plan ->
                        new SeriesCard(client.id(), plan.id(), plan.open().size()))
                .orElseGet(Div::new);
    }
}
