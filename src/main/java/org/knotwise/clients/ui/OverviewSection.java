package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.shared.ui.SafePart;

/** The first section of a record: the cards of all modules, each with what matters most. */
@org.springframework.stereotype.Component
class OverviewSection implements ClientSection {

    static final String PATH = "overview";

    private final Access access;
    private final List<ClientCard> cards;

    OverviewSection(Access access, List<ClientCard> cards) {
        this.access = access;
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(ClientCard::order))
                .toList();
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "client.overview";
    }

    @Override
    public Right needs() {
        return Right.CONTACT_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        var overview = new Div();
        overview.addClassName("clients-record__overview");
        cards.stream()
                .filter(card -> access.may(card.needs(), client.id()))
                .forEach(card -> overview.add(new SafePart(() -> card.show(client))));
        return overview;
    }
}
