package org.knotwise.forecast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.forecast.Forecasts;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.ui.PlanPart;

/** How many sessions the plan needs, on its page. */
@org.springframework.stereotype.Component
class ForecastPart implements PlanPart {

    private final Forecasts forecasts;
    private final KnotNames names;

    ForecastPart(Forecasts forecasts, Atlas atlas) {
        this.forecasts = forecasts;
        this.names = new KnotNames(atlas);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component show(ClientDetails client, PlanDetails plan) {
        if (plan.status().hasEnded()) {
            var nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        return new ForecastCard(forecasts.of(client.id(), plan.id()), names);
    }
}
