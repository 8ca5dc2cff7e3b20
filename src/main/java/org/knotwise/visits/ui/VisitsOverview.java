package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;

/** A client's visits, newest first, and the start of the next one. */
class VisitsOverview extends Composite<Div> {

    private static final int SHOWN = 6;

    /** The next appointment is empty if the one who looks may not start its visit. */
    VisitsOverview(ClientId client, Visits visits, Optional<AppointmentRow> next) {
        List<VisitRow> rows = visits.of(client);
        var card = new CardSection(Words.of("visits.title"), rows.isEmpty() ? empty() : list(rows));
        next.ifPresent(appointment -> card.withActions(startButton(visits, client, appointment)));
        getContent().addClassName("clients-record__card");
        getContent().add(card);
    }

    private static Button startButton(Visits visits, ClientId client, AppointmentRow next) {
        var start = new Button(
                Words.of("visits.start"), Icons.of("play"), _ -> VisitNavigation.start(visits, client, next.id()));
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
