package org.knotwise.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.modulith.NamedInterface;

/** The way to a client's record, and how an address names a client. */
@NamedInterface("navigation")
public final class ClientNavigation {

    /** The name of the route parameter that carries the client. */
    public static final String CLIENT = "client";

    private ClientNavigation() {}

    public static void open(ClientId client) {
        UI.getCurrent().navigate(ClientRecordView.class, parameters(client));
    }

    public static RouterLink link(String text, ClientId client) {
        return new RouterLink(text, ClientRecordView.class, parameters(client));
    }

    public static RouteParameters parameters(ClientId client) {
        return new RouteParameters(CLIENT, client.toString());
    }

    /** The client that an address names; anything else answers as a record that is not there. */
    public static ClientId clientIn(RouteParameters parameters) {
        return new ClientId(idIn(parameters, CLIENT));
    }

    /** The id that an address carries under this name; anything else answers as a record that is not there. */
    public static UUID idIn(RouteParameters parameters, String name) {
        try {
            return UUID.fromString(parameters.get(name).orElseThrow(NoSuchRecord::new));
        } catch (IllegalArgumentException noId) {
            throw new NoSuchRecord();
        }
    }
}
