package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.health.Consents;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.Knots;

/** All knots of a client, on the map and in the list. */
@org.springframework.stereotype.Component
class KnotsSection implements ClientSection {

    static final String PATH = "knots";

    private final Knots knots;
    private final Consents consents;
    private final Atlas atlas;
    private final Access access;

    KnotsSection(Knots knots, Consents consents, Atlas atlas, Access access) {
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
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "knots.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public OptionalLong count(ClientDetails client) {
        return OptionalLong.of(knots.count(client.id()));
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        var overview = new KnotsOverview(client.id(), knots, consents, atlas, mayWrite);
        overview.addClassName("knots-overview--alone");
        return overview;
    }
}
