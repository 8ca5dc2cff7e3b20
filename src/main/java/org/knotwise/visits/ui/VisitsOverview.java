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
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;

/** A client's visits, newest first. */
class VisitsOverview extends Composite<Div> {

    private static final int SHOWN = 6;

    private final CardSection card;

    /** All visits. */
    static VisitsOverview all(ClientId client, Visits visits, boolean mayWrite) {
        var all = new VisitsOverview(visits.of(client));
        if (mayWrite) {
            all.card.withActions(walkIn(client, visits));
        }
        return all;
    }

    /** The latest visits. */
    static VisitsOverview latest(ClientId client, Visits visits, boolean mayWrite) {
        var latest = new VisitsOverview(visits.of(client).stream().limit(SHOWN).toList());
        if (mayWrite) {
            latest.card.withActions(walkIn(client, visits));
        }
        return latest;
    }

    /** For a client who just came in. */
    private static Button walkIn(ClientId client, Visits visits) {
        var chart =
                new Button(Words.of("visits.walkIn"), Icons.of("pencil"), _ -> VisitNavigation.walkIn(visits, client));
        chart.addThemeVariants(ButtonVariant.TERTIARY);
        return chart;
    }

    private VisitsOverview(List<VisitRow> rows) {
        card = new CardSection(Words.of("visits.title"), rows.isEmpty() ? empty() : list(rows));
        getContent().addClassName("clients-record__card");
        getContent().add(card);
    }

    private static Component empty() {
        return new EmptyState("file-text", Words.of("visits.empty.title"), Words.of("visits.empty.text"));
    }

    private static Component list(List<VisitRow> rows) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(VisitRow row) {
        var open = new NativeButton(Formats.date(row.day()), _ -> VisitNavigation.open(row.client(), row.id()));
        open.addClassName("visits-list__open");
        var by = new Span(row.therapist());
        by.addClassNames("kw-quiet", "kw-small");
        var main = new Div(open, by);
        main.addClassName("kw-row__main");
        var end = new Div(
                new Span(painOf(row)),
                new Span(row.treated() ? Words.of("visitStatus", row.status()) : Words.of("visit.notTreated")));
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
