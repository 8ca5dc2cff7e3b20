package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientHeaderPart;
import org.knotwise.health.Alerts;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;

/** A client's alerts beside the name: for the reception in their desk wording, which is all it sees of them. */
@org.springframework.stereotype.Component
class AlertsPart implements ClientHeaderPart {

    private final Alerts alerts;
    private final Access access;

    AlertsPart(Alerts alerts, Access access) {
        this.alerts = alerts;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Place place() {
        return Place.NAME;
    }

    /** Whoever may book; more is asked for below. */
    @Override
    public Right needs() {
        return Right.APPOINTMENT_BOOK;
    }

    @Override
    public Optional<Component> show(ClientDetails client) {
        List<Component> badges = access.may(Right.NOTE_READ, client.id())
                ? AlertTexts.badges(alerts.of(client.id()))
                : AlertTexts.deskBadges(alerts.deskWordings(client.id()));
        return badges.isEmpty() ? Optional.empty() : Optional.of(AlertTexts.row(badges));
    }
}
