package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** The ways to what helps a client to decide and to understand. */
class ComeInCard extends Composite<CardSection> {

    @Override
    protected CardSection initContent() {
        var text = new Paragraph(Words.of("portal.comeIn.text"));
        text.addClassName("kw-quiet");
        var links = new Div(
                link("portal.comeIn.start", PortalComeInView.class), link("portal.about", PortalKnotView.class));
        links.addClassName("portal-links");
        return new CardSection(Words.of("portal.comeIn"), text, links);
    }

    private static RouterLink link(String key, Class<? extends Component> view) {
        return new RouterLink(Words.of(key), view);
    }
}
