package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientHeaderPart;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** Above every section of a record: that the client is not to be treated, since when, and the way to lift it. */
@org.springframework.stereotype.Component
class HoldBanner implements ClientHeaderPart {

    private final RedFlags redFlags;
    private final Lifting lifting;
    private final Practice practice;
    private final Access access;

    HoldBanner(RedFlags redFlags, Lifting lifting, Practice practice, Access access) {
        this.redFlags = redFlags;
        this.lifting = lifting;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    /** Whoever books must know that something is to be minded; more is asked for below. */
    @Override
    public Right needs() {
        return Right.APPOINTMENT_READ;
    }

    @Override
    public Optional<Component> show(ClientDetails client) {
        if (!access.may(Right.NOTE_READ, client.id())) {
            return access.may(Right.APPOINTMENT_BOOK, client.id()) ? forDesk(client) : Optional.empty();
        }
        List<RaisedFlag> holding = redFlags.raised(client.id()).stream()
                .filter(RaisedFlag::isHolding)
                .toList();
        return holding.isEmpty() ? Optional.empty() : Optional.of(banner(holding));
    }

    private Optional<Component> forDesk(ClientDetails client) {
        List<String> wordings = redFlags.deskWordings(client.id());
        return wordings.isEmpty()
                ? Optional.empty()
                : Optional.of(banner(Words.of("redFlag.banner.desk"), String.join("; ", wordings)));
    }

    private Component banner(List<RaisedFlag> holding) {
        RaisedFlag gravest = holding.getFirst();
        String since = Words.of(
                "redFlag.banner.since",
                Formats.moment(practice.local(gravest.since())),
                gravest.flag().action());
        int more = holding.size() - 1;
        Div banner = banner(
                Words.of("redFlag.banner", gravest.flag().severity()),
                more == 0 ? since : since + " " + Words.of("redFlag.banner.more", more));
        lifting.button(gravest, () -> UI.getCurrent().refreshCurrentRoute(false))
                .ifPresent(banner::add);
        return banner;
    }

    private static Div banner(String title, String text) {
        var strong = new Span(title);
        strong.addClassName("redflags-banner__title");
        var words = new Div(strong, new Span(text));
        words.addClassName("redflags-banner__words");
        var banner = new Div(Icons.of("triangle-alert"), words);
        banner.addClassName("redflags-banner");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }
}
