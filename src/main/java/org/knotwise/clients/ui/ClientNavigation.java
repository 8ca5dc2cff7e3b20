package org.knotwise.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.Names;
import org.springframework.modulith.NamedInterface;

/** The way to a client's record, and how an address names a client. */
@NamedInterface("navigation")
public final class ClientNavigation {

    /** The name of the route parameter that carries the client. */
    public static final String CLIENT = "client";

    /** The name of the route parameter that carries the section of the record. */
    static final String SECTION = "section";

    private ClientNavigation() {}

    public static void open(ClientId client) {
        UI.getCurrent().navigate(ClientRecordView.class, parameters(client));
    }

    /** A link to the record, in other words than the name. */
    public static RouterLink link(String text, ClientId client) {
        return new RouterLink(text, ClientRecordView.class, parameters(client));
    }

    /** A link to the record, with the name as it may be seen. */
    public static RouterLink link(PersonName name, ClientId client) {
        return new RouterLink(Names.of(name), ClientRecordView.class, parameters(client));
    }

    /** A link to a section of the record; {@code path} as {@link org.knotwise.clients.ClientSection#path} has it. */
    public static RouterLink link(String text, ClientId client, String path) {
        return new RouterLink(text, ClientRecordView.class, parameters(client, path));
    }

    /** Opens a section of the record; {@code path} as {@link org.knotwise.clients.ClientSection#path} has it. */
    public static void open(ClientId client, String path) {
        UI.getCurrent().navigate(ClientRecordView.class, parameters(client, path));
    }

    static RouteParameters parameters(ClientId client, String path) {
        return path.equals(OverviewSection.PATH)
                ? parameters(client)
                : new RouteParameters(new RouteParam(CLIENT, client.toString()), new RouteParam(SECTION, path));
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
