package org.knotwise.plans.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The plan of one client by itself. */
@Route("clients/:client/plan")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class PlanView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clients clients;
    private final transient Plans plans;
    private final transient Knots knots;
    private final transient Atlas atlas;
    private final transient Access access;

    PlanView(Clients clients, Plans plans, Knots knots, Atlas atlas, Access access) {
        this.clients = clients;
        this.plans = plans;
        this.knots = knots;
        this.atlas = atlas;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientDetails client = clients.details(ClientNavigation.clientIn(event.getRouteParameters()));
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id()) && !client.archived();
        setTitle(client.name());
        setLead(Words.of("plan.title"));
        setActions(ClientNavigation.link(Words.of("visit.record"), client.id()));
        show(new PlanOverview(client.id(), plans, knots, atlas, mayWrite));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("plan.title"));
    }
}
