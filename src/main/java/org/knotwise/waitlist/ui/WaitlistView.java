package org.knotwise.waitlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.knotwise.identity.Roles;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistRow;

/** Who waits for a time, the most urgent first. */
@Route("waitlist")
@Menu(title = "nav.waitlist", icon = "clock", order = 3.2)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class WaitlistView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Waitlist waitlist;
    private final transient WaitDeeds deeds;

    WaitlistView(Waitlist waitlist, WaitDeeds deeds) {
        this.waitlist = waitlist;
        this.deeds = deeds;
        setTitle(Words.of("waitlist.title"));
        setLead(Words.of("waitlist.lead"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("waitlist.title"));
    }

    private void refresh() {
        List<WaitlistRow> rows = waitlist.waiting();
        Component[] content = rows.isEmpty()
                ? new Component[] {
                    new EmptyState("clock", Words.of("waitlist.empty.title"), Words.of("waitlist.empty.text"))
                }
                : rows.stream().map(row -> deeds.row(row, true, this::refresh)).toArray(Component[]::new);
        show(new CardSection(Words.of("waitlist.byNeed"), content));
    }
}
