package org.knotwise.caseload.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.ToLongFunction;
import org.knotwise.caseload.CaseloadRow;
import org.knotwise.caseload.Caseloads;
import org.knotwise.identity.Roles;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Every therapist's caseload, by name; what each figure counts stands below it. */
@Route("caseload")
@Menu(title = "nav.caseload", icon = "chart-column", order = 2)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class CaseloadView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<String> FIGURES =
            List.of("clients", "activePlans", "withoutNext", "knotsActive", "knotsReleased", "overdue");

    private final transient Caseloads caseloads;
    private final Grid<CaseloadRow> grid = new Grid<>();
    private final Div totals = new Div();

    CaseloadView(Caseloads caseloads) {
        this.caseloads = caseloads;
        setTitle(Words.of("caseload.title"));
        setLead(Words.of("caseload.lead"));
        totals.addClassName("caseload-totals");
        configureColumns();
        show(totals, new CardSection(Words.of("caseload.therapists"), grid).flush(), definitions());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CaseloadRow> rows = caseloads.rows();
        grid.setItems(rows);
        totals.removeAll();
        totals.add(
                total("activePlans", rows, CaseloadRow::activePlans),
                total("withoutNext", rows, CaseloadRow::withoutNext),
                total("overdue", rows, CaseloadRow::overdue),
                total("knotsActive", rows, CaseloadRow::knotsActive),
                total("knotsReleased", rows, CaseloadRow::knotsReleased));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("caseload.title"));
    }

    private void configureColumns() {
        grid.addColumn(CaseloadRow::name)
                .setHeader(Words.of("caseload.therapist"))
                .setFlexGrow(2);
        column("clients", CaseloadRow::clients);
        column("activePlans", CaseloadRow::activePlans);
        column("withoutNext", CaseloadRow::withoutNext);
        column("knotsActive", CaseloadRow::knotsActive);
        column("knotsReleased", CaseloadRow::knotsReleased);
        column("overdue", CaseloadRow::overdue);
        grid.setAllRowsVisible(true);
        grid.addClassName("caseload-grid");
        grid.setEmptyStateComponent(
                new EmptyState("users", Words.of("caseload.empty.title"), Words.of("caseload.empty.text")));
    }

    private void column(String figure, ValueProvider<CaseloadRow, Long> value) {
        grid.addColumn(value).setHeader(Words.of("caseload." + figure)).setTextAlign(ColumnTextAlign.END);
    }

    private static Div total(String figure, List<CaseloadRow> rows, ToLongFunction<CaseloadRow> value) {
        var number = new Span(Long.toString(rows.stream().mapToLong(value).sum()));
        number.addClassName("kw-figure");
        var total = new Div(new Span(Words.of("caseload." + figure)), number);
        total.addClassName("caseload-totals__one");
        return total;
    }

    private static Div definitions() {
        var all = new Div();
        all.addClassNames("kw-quiet", "kw-small");
        FIGURES.forEach(figure -> all.add(new Paragraph(Words.of(
                "caseload.definition", Words.of("caseload." + figure), Words.of("caseload." + figure + ".means")))));
        return all;
    }
}
