package org.knotwise.portal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.knotwise.identity.Roles;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** What a knot is, what is known of it, and what is not. */
@Route(value = "my/knots", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
class PortalKnotView extends Page implements HasDynamicTitle {

    PortalKnotView() {
        setTitle(Words.of("portal.about"));
        show(part("is", 3), part("known", 4), part("unknown", 4), part("feel", 3));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.about"));
    }

    private static CardSection part(String name, int sentences) {
        var list = new UnorderedList();
        list.addClassName("portal-about");
        for (int i = 1; i <= sentences; i++) {
            list.add(new ListItem(new Paragraph(Words.of("portal.about." + name + "." + i))));
        }
        return new CardSection(Words.of("portal.about." + name), list);
    }
}
