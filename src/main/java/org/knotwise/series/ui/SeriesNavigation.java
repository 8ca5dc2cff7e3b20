package org.knotwise.series.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.plans.PlanId;
import org.knotwise.shared.ClientId;
import org.springframework.modulith.NamedInterface;

/** The way to the page on which a series is placed. */
@NamedInterface("navigation")
public final class SeriesNavigation {

    static final String PLAN = "plan";

    private SeriesNavigation() {}

    public static void open(ClientId client, PlanId plan) {
        UI.getCurrent().navigate(PlaceView.class, parameters(client, plan));
    }

    public static RouterLink link(String text, ClientId client, PlanId plan) {
        return new RouterLink(text, PlaceView.class, parameters(client, plan));
    }

    private static RouteParameters parameters(ClientId client, PlanId plan) {
        return new RouteParameters(
                new RouteParam(ClientNavigation.CLIENT, client.toString()), new RouteParam(PLAN, plan.toString()));
    }
}
