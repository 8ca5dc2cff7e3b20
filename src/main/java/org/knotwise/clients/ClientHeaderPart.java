package org.knotwise.clients;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.knotwise.identity.Right;

/**
 * What a module adds to the header of a client's record, seen above every section: alerts beside the name, or what is
 * next and the button for it. Modules add such beans; the header arranges them.
 */
public interface ClientHeaderPart {

    /** Where in the header a part stands. */
    enum Place {
        /** Beside the name. */
        NAME,
        /** At the end of the header, before the menu. */
        ACTIONS,
        /** Below all of it, as wide as the page; for what must be read before anything else. */
        BANNER
    }

    int order();

    Place place();

    /** Who sees it; it is asked for the client before anything is loaded. */
    Right needs();

    /** The part; empty if there is nothing to say of this client. */
    Optional<Component> show(ClientDetails client);
}
