package org.knotwise.series.ui;

import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The way to the page on which appointments of somebody away are placed anew. */
@NamedInterface("navigation")
public final class AwayNavigation {

    private AwayNavigation() {}

    public static RouterLink link(String text) {
        return new RouterLink(text, AwayView.class);
    }
}
