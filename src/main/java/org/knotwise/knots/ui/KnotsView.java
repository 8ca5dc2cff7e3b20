package org.knotwise.knots.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import jakarta.annotation.security.RolesAllowed;
import org.knotwise.atlas.Atlas;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.Consents;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.knots.Knots;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The knots of one client by themselves, on a map as large as the screen, without the rest of the record. */
@Route("clients/:client/map")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
@DependencyTrigger(BodyMap.class) // wherever a body map is shown, this page's part of the bundle comes with it
class KnotsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clients clients;
    private final transient Knots knots;
    private final transient Consents consents;
    private final transient Atlas atlas;
    private final transient Access access;

    KnotsView(Clients clients, Knots knots, Consents consents, Atlas atlas, Access access) {
        this.clients = clients;
        this.knots = knots;
        this.consents = consents;
        this.atlas = atlas;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientDetails client = clients.details(ClientNavigation.clientIn(event.getRouteParameters()));
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        var overview = new KnotsOverview(client.id(), knots, consents, atlas, mayWrite);
        overview.addClassName("knots-overview--alone");
        setTitle(Names.of(client.name()));
        setLead(Words.of("knots.title"));
        setActions(ClientNavigation.link(Words.of("visit.record"), client.id()));
        show(overview);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("knots.title"));
    }
}
