package org.knotwise.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.OptionalLong;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.shared.ui.LinkTabs;
import org.knotwise.shared.ui.Words;

/** The way between the sections of a record. */
class RecordTabs extends Composite<LinkTabs> {

    /**
     * @param open those that the one who looks may see, in order
     * @param shown the present one
     */
    RecordTabs(ClientDetails client, List<ClientSection> open, ClientSection shown) {
        getContent().addClassName("clients-record__tabs");
        for (ClientSection section : open) {
            getContent().add(tab(client, section), section.equals(shown));
        }
    }

    @Override
    protected LinkTabs initContent() {
        return new LinkTabs(Words.of("client.sections"));
    }

    private static RouterLink tab(ClientDetails client, ClientSection section) {
        RouterLink link = ClientNavigation.link(Words.of(section.title()), client.id(), section.path());
        OptionalLong count = section.count(client);
        if (count.isPresent()) {
            var shown = new Span(Words.of("client.sectionCount", count.getAsLong()));
            shown.addClassName("kw-tabs__count");
            link.add(shown);
        }
        return link;
    }
}
