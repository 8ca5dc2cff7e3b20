package org.knotwise.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The panel of all pages that could not be shown. */
@Tag("div")
class NothingHere extends Component {

    NothingHere(String title, String text) {
        var home = new Anchor("", Words.of("error.home"));
        home.setRouterIgnore(true);
        var panel = new Main(Icons.of("info"), new H1(title), new Paragraph(text), home);
        panel.addClassNames("kw-empty", "shell-nothing-here");
        getElement().appendChild(panel.getElement());
    }
}
