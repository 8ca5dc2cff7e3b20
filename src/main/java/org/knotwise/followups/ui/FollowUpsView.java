package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.identity.Roles;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.ui.BookNavigation;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Folding;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** What is due, for the therapist whose it is and for reception. */
@Route("follow-ups")
@Menu(title = "nav.followUps", icon = "list-checks", order = 3)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class FollowUpsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient FollowUps followUps;
    private final LocalDate today;
    private final Grid<FollowUpRow> grid = new Grid<>();

    FollowUpsView(FollowUps followUps, Practice practice) {
        this.followUps = followUps;
        this.today = practice.today();
        setTitle(Words.of("followUps.title"));
        setLead(Words.of("followUps.lead"));
        configureColumns();
        show(grid);
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
                .setFlexGrow(2);
        grid.addComponentColumn(row -> dueOf(row, today))
                .setHeader(Words.of("followUps.due"))
                .setFlexGrow(2);
        grid.addColumn(FollowUpsView::ownerOf).setHeader(Words.of("followUps.owner"));
        Folding.fold(grid, grid.getColumns().subList(1, grid.getColumns().size()));
        grid.addComponentColumn(this::actions)
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

    private static String ownerOf(FollowUpRow row) {
        String owner = row.owner();
        return owner == null ? Words.of("followUps.managers") : owner;
    }

    static Component dueOf(FollowUpRow row, LocalDate today) {
        long over = ChronoUnit.DAYS.between(row.dueOn(), today);
        var due = new Span(over > 0 ? Words.of("followUps.over", over) : Formats.day(row.dueOn()));
        due.setClassName("followups-list__over", over > 0);
        var gap = new Span(
                row.session() == null
                        ? ""
                        : Words.of("followUps.gap", Formats.day(row.earliest()), Formats.day(row.latest())));
        gap.addClassNames("kw-quiet", "kw-small");
        var all = new Div(due, gap);
        all.addClassName("followups-list__due");
        return all;
    }

    private Component actions(FollowUpRow row) {
        var actions = new Div();
        actions.addClassName("followups-list__actions");
        bookButton(row).ifPresent(actions::add);
        planLink(row).ifPresent(actions::add);
        var end = new Button(Words.of("followUps.end"), _ -> end(row));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        actions.add(end);
        return actions;
    }

    /** Opens the free times inside the plan's gap. */
    static Optional<Button> bookButton(FollowUpRow row) {
        SessionId session = row.session();
        if (session == null) {
            return Optional.empty();
        }
        var book = new Button(
                Words.of("followUps.book"),
                _ -> BookNavigation.open(row.client(), session, row.earliest(), row.latest()));
        book.setAriaLabel(Words.of("followUps.bookFor", row.clientName()));
        book.addThemeVariants(ButtonVariant.SMALL);
        return Optional.of(book);
    }

    /** To the plan that is to be reviewed. */
    static Optional<Component> planLink(FollowUpRow row) {
        return row.kind() == FollowUpKind.REVIEW_PLAN
                ? Optional.of(ClientNavigation.link(Words.of("followUps.plan"), row.client(), "plan"))
                : Optional.empty();
    }

    private void end(FollowUpRow row) {
        FormDialog.open(
                Words.of("followUps.end"),
                Words.of("followUps.end"),
                new NoteForm(),
                note -> followUps.end(row.client(), row.id(), note),
                () -> {
                    refresh();
                    Notices.done("followUps.ended");
                });
    }

    private void refresh() {
        grid.setItemsPageable(page -> followUps.due(page.getPageNumber(), page.getPageSize()));
    }

    /** What was done about it. */
    private static final class NoteForm implements FormDialog.Form<String> {

        private final TextArea note = new TextArea(Words.of("followUps.note"));

        NoteForm() {
            note.setRequiredIndicatorVisible(true);
            note.setMaxLength(1000);
        }

        @Override
        public Component component() {
            return note;
        }

        @Override
        public Optional<String> read() {
            note.setInvalid(note.getValue().isBlank());
            note.setErrorMessage(Words.of("field.required"));
            return note.isInvalid() ? Optional.empty() : Optional.of(note.getValue());
        }
    }
}
