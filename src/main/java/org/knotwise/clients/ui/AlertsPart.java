package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientHeaderPart;
import org.knotwise.identity.Right;
import org.knotwise.shared.ui.Icons;

/** A client's alerts beside the name. */
@org.springframework.stereotype.Component
class AlertsPart implements ClientHeaderPart {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Place place() {
        return Place.NAME;
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public Optional<Component> show(ClientDetails client) {
        return Optional.ofNullable(client.draft().alerts()).map(AlertsPart::badge);
    }

    private static Span badge(String text) {
        var alert = new Span(Icons.of("triangle-alert"), new Span(text));
        alert.addClassName("kw-alert");
        return alert;
    }
}
