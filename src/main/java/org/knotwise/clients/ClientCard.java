package org.knotwise.clients;

import com.vaadin.flow.component.Component;
import org.knotwise.identity.Right;

/** What a module adds to the overview of a client's record. Modules add such beans; the record arranges them. */
public interface ClientCard {

    /** Where it stands: knots first, then what follows from them. */
    int order();

    /** Who sees it; it is asked for the client before anything is loaded. */
    Right needs();

    Component show(ClientDetails client);
}
