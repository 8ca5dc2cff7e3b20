package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;

/** The client's way into the portal, in the overview of a record. */
@org.springframework.stereotype.Component
class PortalAccessCard implements ClientCard {

    private final Accounts accounts;

    PortalAccessCard(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Right needs() {
        return Right.PORTAL_INVITE;
    }

    @Override
    public Component show(ClientDetails client) {
        return new PortalAccess(client, accounts);
    }
}
