package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.visits.Visits;

/** The visits in the overview of a record. */
@org.springframework.stereotype.Component
class VisitsCard implements ClientCard {

    private final Visits visits;
    private final Access access;

    VisitsCard(Visits visits, Access access) {
        this.visits = visits;
        this.access = access;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        return VisitsOverview.latest(client.id(), visits, access.may(Right.NOTE_WRITE, client.id()));
    }
}
