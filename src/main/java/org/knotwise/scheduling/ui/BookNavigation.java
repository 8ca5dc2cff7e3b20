package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.Map;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.shared.ClientId;
import org.springframework.modulith.NamedInterface;

/** The way to the free times, for a plan's session or for a service. */
@NamedInterface("navigation")
public final class BookNavigation {

    static final String SESSION = "session";
    static final String SERVICE = "service";
    static final String FROM = "from";
    static final String TO = "to";

    private BookNavigation() {}

    /** Opens the free times for an appointment without a plan; the service is chosen there. */
    public static void open(ClientId client) {
        UI.getCurrent().navigate(BookView.class, ClientNavigation.parameters(client));
    }

    /** Opens the free times for an appointment without a plan, by this service. */
    public static void open(ClientId client, ServiceId service) {
        UI.getCurrent()
                .navigate(
                        BookView.class,
                        ClientNavigation.parameters(client),
                        QueryParameters.simple(Map.of(SERVICE, service.toString())));
    }

    /** Opens the free times for a plan's session, in the days that the plan asks for. */
    public static void open(ClientId client, SessionId session) {
        UI.getCurrent().navigate(BookView.class, parameters(client, session));
    }

    /** Opens the free times for a plan's session within these days. */
    public static void open(ClientId client, SessionId session, LocalDate from, LocalDate to) {
        UI.getCurrent()
                .navigate(
                        BookView.class,
                        parameters(client, session),
                        QueryParameters.simple(Map.of(FROM, from.toString(), TO, to.toString())));
    }

    private static RouteParameters parameters(ClientId client, SessionId session) {
        return new RouteParameters(
                new RouteParam(ClientNavigation.CLIENT, client.toString()),
                new RouteParam(SESSION, session.toString()));
    }
}
