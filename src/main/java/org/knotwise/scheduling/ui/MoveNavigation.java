package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.springframework.modulith.NamedInterface;

/** The way to the page on which an appointment is moved. */
@NamedInterface("navigation")
public final class MoveNavigation {

    static final String APPOINTMENT = "appointment";

    private MoveNavigation() {}

    /** Opens the times to which the appointment may go. */
    public static void open(ClientId client, AppointmentId appointment) {
        UI.getCurrent()
                .navigate(
                        MoveView.class,
                        new RouteParameters(
                                new RouteParam(ClientNavigation.CLIENT, client.toString()),
                                new RouteParam(APPOINTMENT, appointment.toString())));
    }
}
