package org.knotwise.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;

/** Leads everybody to the first of the pages that are theirs. */
@Route(value = "", autoLayout = false)
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuEntry first =
                MenuConfiguration.getMenuEntries().stream().findFirst().orElseThrow(NotFoundException::new);
        event.forwardTo(first.path());
    }
}
