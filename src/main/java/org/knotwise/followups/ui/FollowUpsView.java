package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Folding;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** What is due, for the therapist whose it is and for reception. */
@Route("follow-ups")
@Menu(title = "nav.followUps", icon = "list-checks", order = 3)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class FollowUpsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient FollowUps followUps;
    private final transient FollowUpDeeds deeds;
    private final LocalDate today;
    private final FollowUpFilters filters;
    private final Grid<FollowUpRow> grid = new Grid<>();

    FollowUpsView(FollowUps followUps, FollowUpDeeds deeds, Accounts accounts, Access access, Practice practice) {
        this.followUps = followUps;
        this.deeds = deeds;
        this.today = practice.today();
        boolean all = access.scope(Right.FOLLOW_UP) instanceof Scope.Everyone;
        this.filters = new FollowUpFilters(followUps.kinds(), all ? accounts.therapists() : List.of(), _ -> refresh());
        setTitle(Words.of("followUps.title"));
        setLead(Words.of("followUps.lead"));
        configureColumns();
        show(filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("followUps.title"));
    }

    private void configureColumns() {
        grid.addComponentColumn(this::client)
                .setHeader(Words.of("followUps.client"))
                .setFlexGrow(2);
        grid.addColumn(row -> Words.of("followUpKind", row.kind()))
                .setHeader(Words.of("followUps.what"))
                .setFlexGrow(3);
        grid.addComponentColumn(row -> dueOf(row, today))
                .setHeader(Words.of("followUps.due"))
                .setFlexGrow(2);
        grid.addColumn(FollowUpDeeds::ownerOf).setHeader(Words.of("followUps.owner"));
        Folding.fold(grid, grid.getColumns().subList(1, grid.getColumns().size()));
        grid.addComponentColumn(row -> deeds.of(row, this::refresh))
                .setHeader(Words.of("followUps.actions"))
                .setAutoWidth(true);
        grid.addClassName("followups-list__grid");
        grid.setEmptyStateComponent(
                new EmptyState("list-checks", Words.of("followUps.empty.title"), Words.of("followUps.empty.text")));
    }

    /** The client; where there is room for one column only, with what is to be done and until when. */
    private Component client(FollowUpRow row) {
        return Folding.cell(
                ClientNavigation.link(row.clientName(), row.client()),
                new Span(Words.of("followUpKind", row.kind())),
                dueOf(row, today));
    }

    static Component dueOf(FollowUpRow row, LocalDate today) {
        long over = ChronoUnit.DAYS.between(row.dueOn(), today);
        var due = new Span(over > 0 ? Words.of("followUps.over", over) : Formats.day(row.dueOn()));
        due.setClassName("followups-list__over", over > 0);
        var all = new Div(due);
        all.addClassName("followups-list__due");
        if (row.session() != null) {
            all.add(quiet(Words.of("followUps.gap", Formats.day(row.earliest()), Formats.day(row.latest()))));
        }
        LocalDate until = row.snoozedUntil();
        if (until != null) {
            all.add(quiet(Words.of(
                    "followUps.snoozed",
                    Formats.day(until),
                    Optional.ofNullable(row.note()).orElse(""))));
        }
        return all;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("kw-quiet", "kw-small");
        return span;
    }

    private void refresh() {
        grid.setItemsPageable(page -> followUps.list(filters.filter(), page.getPageNumber(), page.getPageSize()));
    }
}
