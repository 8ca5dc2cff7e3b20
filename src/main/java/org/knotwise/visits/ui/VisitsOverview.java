package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;

/** A client's visits, newest first. */
class VisitsOverview extends Composite<Div> {

    private static final int SHOWN = 6;

    /** All visits. */
    static VisitsOverview all(ClientId client, Visits visits) {
        return new VisitsOverview(visits.of(client));
    }

    /** The latest visits. */
    static VisitsOverview latest(ClientId client, Visits visits) {
        return new VisitsOverview(visits.of(client).stream().limit(SHOWN).toList());
    }

    private VisitsOverview(List<VisitRow> rows) {
        var card = new CardSection(Words.of("visits.title"), rows.isEmpty() ? empty() : list(rows));
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
