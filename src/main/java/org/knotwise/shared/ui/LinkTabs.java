package org.knotwise.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** Tabs that are links, so that each has an address of its own. */
public final class LinkTabs extends Composite<Nav> implements HasStyle {

    /** @param name what they lead between, for those who do not see them */
    public LinkTabs(String name) {
        getContent().addClassName("kw-tabs");
        getContent().setAriaLabel(name);
    }

    /** Adds a tab; the present one is in sight from the start, also on a phone, where the tabs are wider than the screen. */
    public void add(RouterLink tab, boolean present) {
        getContent().add(tab);
        if (present) {
            tab.getElement().setAttribute("aria-current", "page");
            tab.scrollIntoView(ScrollIntoViewOption.Inline.CENTER, ScrollIntoViewOption.Block.NEAREST);
        }
    }
}
