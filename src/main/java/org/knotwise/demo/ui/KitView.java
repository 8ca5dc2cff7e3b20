package org.knotwise.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.knotwise.atlas.Atlas;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** All parts of which screens are made. It shows no client; the samples in it are nobody's. */
@Route(value = "kit", autoLayout = false, registerAtStartup = false)
@AnonymousAllowed
class KitView extends Page implements HasDynamicTitle {

    KitView(Atlas atlas) {
        setTitle(Words.of("kit.title"));
        setLead(Words.of("kit.lead"));
        getContent().addClassName("demo-kit");
        show(
                section("states", KitFoundations.states()),
                section("colours", KitFoundations.colours()),
                pair(section("type", KitFoundations.type()), section("controls", new KitControls())),
                section("body", KitBody.all(atlas)),
                section("places", KitPlaces.all()),
                section("dialogs", KitDialogs.all()));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("kit.title"));
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassNames("kw-panes", "kw-panes--even");
        return pair;
    }

    private static Section section(String key, Component content) {
        var heading = new H2(Words.of("kit." + key));
        heading.addClassName("demo-kit__heading");
        var section = new Section(heading, content);
        section.addClassName("demo-kit__section");
        return section;
    }
}
