package org.knotwise.visits.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.function.Function;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.AlertId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.Notices;
import org.knotwise.visits.Opening;
import org.knotwise.visits.Visits;
import org.springframework.modulith.NamedInterface;

/** The way to a visit's page. */
@NamedInterface("navigation")
public final class VisitNavigation {

    static final String VISIT = "visit";

    private VisitNavigation() {}

    public static void open(ClientId client, VisitId visit) {
        UI.getCurrent().navigate(VisitView.class, parameters(client, visit));
    }

    public static RouterLink link(String text, ClientId client, VisitId visit) {
        return new RouterLink(text, VisitView.class, parameters(client, visit));
    }

    private static RouteParameters parameters(ClientId client, VisitId visit) {
        return new RouteParameters(
                new RouteParam(ClientNavigation.CLIENT, client.toString()), new RouteParam(VISIT, visit.toString()));
    }

    /**
     * Opens the visit of an appointment, and begins it if need be: after the client's alerts were read, if there are any
     * that the therapist has not read. Says why if a rule refuses.
     */
    public static void start(Visits visits, ClientId client, AppointmentId appointment) {
        start(client, read -> visits.open(client, appointment, read));
    }

    /** The same for a client who just came in, without an appointment. */
    static void walkIn(Visits visits, ClientId client) {
        start(client, read -> visits.walkIn(client, read));
    }

    private static void start(ClientId client, Function<Set<AlertId>, Opening> opening) {
        switch (opening.apply(Set.of())) {
            case Opening.Opened(VisitId visit) -> open(client, visit);
            case Opening.AlertsFirst(var alerts) -> ReadAlertsForm.open(client, alerts, opening);
            case Opening.Refused(var why) -> Notices.refused(why);
        }
    }
}
