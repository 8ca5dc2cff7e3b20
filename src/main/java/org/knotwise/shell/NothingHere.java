package org.knotwise.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The panel of all pages that could not be shown. */
abstract class NothingHere extends Composite<Main> implements HasDynamicTitle {

    private String title = "";

    final void say(String titleKey, String text) {
        title = Words.of(titleKey);
        var home = new Anchor("", Words.of("error.home"));
        home.setRouterIgnore(true);
        getContent().addClassNames("kw-empty", "shell-nothing-here");
        getContent().add(Icons.of("info"), new H1(title), new Paragraph(text), home);
    }

    @Override
    public final String getPageTitle() {
        return Words.of("page.title", title);
    }
}
