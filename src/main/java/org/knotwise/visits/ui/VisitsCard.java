package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;

/** The visits in the overview of a record, and the start of the next one. */
@org.springframework.stereotype.Component
class VisitsCard implements ClientCard {

    private static final int SHOWN = 6;

    private final Visits visits;
    private final Appointments appointments;
    private final Access access;

    VisitsCard(Visits visits, Appointments appointments, Access access) {
        this.visits = visits;
        this.appointments = appointments;
        this.access = access;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        List<VisitRow> rows = visits.of(client.id());
        var card = new CardSection(Words.of("visits.title"), rows.isEmpty() ? empty() : list(rows))
                .withClass("clients-record__card");
        nextOfMine(client).ifPresent(next -> card.withActions(startButton(client, next)));
        return card;
    }

    private Optional<AppointmentRow> nextOfMine(ClientDetails client) {
        return access.may(Right.NOTE_WRITE, client.id())
                ? appointments
                        .next(client.id())
                        .filter(next -> next.therapist().equals(access.signedIn().account()))
                : Optional.empty();
    }

    private Button startButton(ClientDetails client, AppointmentRow next) {
        var start = new Button(
                Words.of("visits.start"),
                Icons.of("play"),
                _ -> VisitNavigation.start(visits, client.id(), next.id()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }

    private static Component empty() {
        return new EmptyState("file-text", Words.of("visits.empty.title"), Words.of("visits.empty.text"));
    }

    private static Component list(List<VisitRow> rows) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.stream().limit(SHOWN).forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(VisitRow row) {
        var open = new NativeButton(Formats.date(row.day()), _ -> VisitNavigation.open(row.client(), row.id()));
        open.addClassName("visits-list__open");
        var by = new Span(row.therapist());
        by.addClassNames("kw-quiet", "kw-small");
        var main = new Div(open, by);
        main.addClassName("kw-row__main");
        var end = new Div(new Span(painOf(row)), new Span(Words.of("visitStatus", row.status())));
        end.addClassName("kw-row__end");
        var item = new ListItem(main, end);
        item.addClassName("kw-row");
        return item;
    }

    private static String painOf(VisitRow row) {
        Integer before = row.painBefore();
        Integer after = row.painAfter();
        return before == null || after == null ? "" : Words.of("visits.pain", before, after);
    }
}
