package org.knotwise.health;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Right;

/** What a module adds to the health section of a client's record, above the alerts. Modules add such beans. */
public interface HealthPart {

    /** Who sees it; it is asked for the client before anything is loaded. */
    Right needs();

    Component show(ClientDetails client);
}
