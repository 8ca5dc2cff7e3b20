package org.knotwise.knots.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.springframework.modulith.NamedInterface;

/** The way to the page of one knot. */
@NamedInterface("navigation")
public final class KnotNavigation {

    static final String KNOT = "knot";

    private KnotNavigation() {}

    public static void open(ClientId client, KnotId knot) {
        UI.getCurrent().navigate(KnotView.class, parameters(client, knot));
    }

    public static RouterLink link(String text, ClientId client, KnotId knot) {
        return new RouterLink(text, KnotView.class, parameters(client, knot));
    }

    private static RouteParameters parameters(ClientId client, KnotId knot) {
        return new RouteParameters(
                new RouteParam(ClientNavigation.CLIENT, client.toString()), new RouteParam(KNOT, knot.toString()));
    }
}
