package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.visits.Visits;

/** All visits of a client. */
@org.springframework.stereotype.Component
class VisitsSection implements ClientSection {

    private final Visits visits;
    private final Access access;

    VisitsSection(Visits visits, Access access) {
        this.visits = visits;
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return "visits";
    }

    @Override
    public String title() {
        return "visits.title";
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public OptionalLong count(ClientDetails client) {
        return OptionalLong.of(visits.count(client.id()));
    }

    @Override
    public Component show(ClientDetails client) {
        return VisitsOverview.all(client.id(), visits, access.may(Right.NOTE_WRITE, client.id()));
    }
}
