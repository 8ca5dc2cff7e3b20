package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.identity.Role;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Scope;
import org.knotwise.knots.RecurringFilter;
import org.knotwise.knots.RecurringKnot;
import org.knotwise.knots.RecurringKnots;
import org.knotwise.knots.RecurringTotal;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The knots that came back, each with its episodes on one axis of time; what may be behind it opens beside the list. */
@Route(RecurringView.PATH)
@Menu(title = "nav.recurring", icon = "rotate-ccw", order = 3.5)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class RecurringView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "recurring";

    private static final int PAGE_SIZE = 30;
    private static final int MONTHS_SHOWN = 15;

    private final transient RecurringKnots recurring;
    private final transient Atlas atlas;
    private final transient KnotNames names;
    private final LocalDate today;
    private final boolean mayChooseWhose;
    private final UnorderedList list = new UnorderedList();
    private final Div side = new Div();
    private final Button more = new Button(Words.of("recurring.more"), _ -> showMore());
    private final transient Map<RecurringKnot, RecurringRow> rows = new LinkedHashMap<>();
    private transient RecurringAddress address;
    private int pages;

    RecurringView(RecurringKnots recurring, Atlas atlas, Access access, Practice practice) {
        this.recurring = recurring;
        this.atlas = atlas;
        this.names = new KnotNames(atlas);
        this.today = practice.today();
        this.address = new RecurringAddress(recurring.usual(), null);
        this.mayChooseWhose = access.scope(Right.CLINICAL_READ) instanceof Scope.Everyone
                && access.signedIn().roles().contains(Role.THERAPIST);
        setTitle(Words.of("recurring.title"));
        list.addClassNames("recurring-list");
        more.addClassName("recurring-more");
        side.addClassName("recurring-side");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = RecurringAddress.read(event.getLocation().getQueryParameters(), recurring.usual(), atlas);
        RecurringTotal total = recurring.total(address.filter());
        setLead(Words.of("recurring.lead", total.all(), total.active()));
        setActions(new RecurringFilters(atlas, address.filter(), mayChooseWhose, this::filterBy));
        rows.clear();
        list.removeAll();
        side.removeAll();
        pages = 0;
        if (total.all() == 0) {
            show(new CardSection(Words.of("recurring.title"), empty()));
            return;
        }
        var card = new CardSection(Words.of("recurring.last", MONTHS_SHOWN), axis(), list, more)
                .withActions(RecurringLegend.of())
                .withClass("recurring-card")
                .flush();
        var panes = new Div(card, side);
        panes.addClassName("recurring-panes");
        show(panes);
        showMore();
        rows.keySet().stream()
                .filter(knot -> knot.id().toString().equals(address.knot()))
                .findFirst()
                .ifPresent(this::open);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("recurring.title"));
    }

    private void showMore() {
        List<RecurringKnot> page = recurring.page(address.filter(), pages++, PAGE_SIZE);
        for (RecurringKnot knot : page) {
            var row = new RecurringRow(knot, names, today.minusMonths(MONTHS_SHOWN), today, () -> open(knot));
            rows.put(knot, row);
            list.add(row);
        }
        more.setVisible(page.size() == PAGE_SIZE);
    }

    private void open(RecurringKnot knot) {
        choose(knot);
        side.add(new RecurringPanel(knot, recurring.suggestions(knot.client(), knot), names, () -> close(knot)));
    }

    private void close(RecurringKnot knot) {
        choose(null);
        Optional.ofNullable(rows.get(knot)).ifPresent(RecurringRow::focus);
    }

    private void choose(@Nullable RecurringKnot chosen) {
        rows.forEach((knot, row) -> row.setChosen(knot.equals(chosen)));
        side.removeAll();
        address = new RecurringAddress(
                address.filter(), chosen == null ? null : chosen.id().toString());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, address.write()));
    }

    private void filterBy(RecurringFilter filter) {
        UI.getCurrent().navigate(RecurringView.class, new RecurringAddress(filter, null).write());
    }

    private Component axis() {
        var scale = new Div();
        scale.addClassName("recurring-axis__months");
        for (int back = MONTHS_SHOWN - 1; back > 0; back -= 2) {
            scale.add(new Span(Formats.shortMonth(today.minusMonths(back))));
        }
        var now = new Span(Words.of("recurring.today"));
        now.addClassName("recurring-axis__today");
        scale.add(now);
        var axis =
                new Div(new Span(Words.of("recurring.knotAndClient")), scale, new Span(Words.of("recurring.median")));
        axis.addClassName("recurring-axis");
        return axis;
    }

    private static Component empty() {
        return new EmptyState("history", Words.of("recurring.empty.title"), Words.of("recurring.empty.text"));
    }
}
