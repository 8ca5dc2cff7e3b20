package org.knotwise.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Words;

/** Where one is: the entry of the drawer, and which one of its kind. */
class Crumbs extends Composite<Nav> {

    private final OrderedList list = new OrderedList();

    Crumbs() {
        getContent().setAriaLabel(Words.of("shell.crumbs"));
        getContent().addClassName("kw-crumbs");
        getContent().add(list);
    }

    void show(HasElement page) {
        list.removeAll();
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getFirstSegment();
        Optional<MenuEntry> entry = MenuConfiguration.getMenuEntries().stream()
                .filter(one -> firstSegment(one.path()).equals(path))
                .findFirst();
        if (page instanceof HasCrumb one) {
            entry.ifPresent(above -> list.add(new ListItem(new Anchor(above.path(), Words.of(above.title())))));
            list.add(present(one.crumb()));
        } else {
            entry.ifPresent(here -> list.add(present(Words.of(here.title()))));
        }
    }

    private static ListItem present(String words) {
        var item = new ListItem(new Span(words));
        item.getElement().setAttribute("aria-current", "page");
        return item;
    }

    private static String firstSegment(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        int slash = plain.indexOf('/');
        return slash < 0 ? plain : plain.substring(0, slash);
    }
}
