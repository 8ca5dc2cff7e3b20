package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.health.Consents;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.Knots;

/** The knots in the overview of a record. */
@org.springframework.stereotype.Component
class KnotsCard implements ClientCard {

    private final Knots knots;
    private final Consents consents;
    private final Atlas atlas;
    private final Access access;

    KnotsCard(Knots knots, Consents consents, Atlas atlas, Access access) {
        this.knots = knots;
        this.consents = consents;
        this.atlas = atlas;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        return new KnotsOverview(client.id(), knots, consents, atlas, mayWrite);
    }
}
