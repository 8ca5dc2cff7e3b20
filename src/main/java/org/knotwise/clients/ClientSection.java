package org.knotwise.clients;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;
import org.knotwise.identity.Right;

/**
 * A part of a client's record with an address of its own, {@code clients/:client/<path>}. Modules add such beans; the
 * record arranges them as tabs below its header.
 */
public interface ClientSection {

    /** Where it stands among the tabs. */
    int order();

    /** The last part of its address; lower case, never given twice. */
    String path();

    /** The key of its title. */
    String title();

    /** Who sees it; it is asked for the client before anything is loaded. */
    Right needs();

    Component show(ClientDetails client);

    /** How much is in it, to be shown on its tab; empty for a section that does not count. */
    default OptionalLong count(ClientDetails client) {
        return OptionalLong.empty();
    }
}
