package org.knotwise.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of the house, drawn by Lucide; beside a word they say nothing to a screen reader. */
public final class Icons {

    private Icons() {}

    /** The icon of that file name, without its ending. */
    public static SvgIcon of(String name) {
        var icon = new SvgIcon("icons/" + name + ".svg");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
