package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.clients.TeamMember;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.ui.BookNavigation;
import org.knotwise.series.ui.SeriesNavigation;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.ui.VisitNavigation;
import org.springframework.context.annotation.Scope;

/** What can be done about a follow-up: see to it where its cause is, mark it as done, put it off, give it away. */
@org.springframework.stereotype.Component
@Scope("prototype")
class FollowUpDeeds {

    private final FollowUps followUps;
    private final Clients clients;
    private final Plans plans;

    FollowUpDeeds(FollowUps followUps, Clients clients, Plans plans) {
        this.followUps = followUps;
        this.clients = clients;
        this.plans = plans;
    }

    /** @param then after something was done */
    Component of(FollowUpRow row, Runnable then) {
        var deeds = new Div(seeTo(row));
        deeds.addClassName("followups-list__actions");
        var end = new Button(Words.of("followUps.end"), _ -> end(row, then));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        deeds.add(end, menu(row, then));
        return deeds;
    }

    /** Leads to the free times inside the plan's gap, or to where the cause is. */
    static Component seeTo(FollowUpRow row) {
        SessionId session = row.session();
        if (session != null) {
            var book = new Button(
                    Words.of("followUps.book"),
                    _ -> BookNavigation.open(row.client(), session, row.earliest(), row.latest()));
            book.setAriaLabel(Words.of("followUps.bookFor", row.clientName()));
            book.addThemeVariants(ButtonVariant.SMALL);
            return book;
        }
        RouterLink link = link(row, Words.of("followUps.open"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Words.of("followUps.openFor", Words.of("followUpKind", row.kind()), row.clientName()));
        return link;
    }

    private static RouterLink link(FollowUpRow row, String text) {
        return switch (row.kind()) {
            case UNSIGNED_NOTE -> VisitNavigation.link(text, row.client(), new VisitId(row.cause()));
            case REVIEW_PLAN, MEASURE_AGAIN, PLAN_ENDS -> ClientNavigation.link(text, row.client(), "plan");
            case RED_FLAG, RED_FLAG_WATCH, FACTOR_REVIEW -> ClientNavigation.link(text, row.client(), "health");
            case PAIN_REPORTED, SORENESS_REPORTED, NO_CHECK_IN, IT_IS_BACK ->
                ClientNavigation.link(text, row.client(), "home-care");
            case RELEASED_KNOTS -> ClientNavigation.link(text, row.client(), "knots");
            case ANSWER_AWAITED -> ClientNavigation.link(text, row.client(), "documents");
            case NEXT_APPOINTMENT, SORENESS_CHECK, INTAKE_MISSING -> ClientNavigation.link(text, row.client());
        };
    }

    private Component menu(FollowUpRow row, Runnable then) {
        var menu = new MenuBar();
        ComponentWords.give(menu);
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem root = menu.addItem(Icons.of("ellipsis-vertical"));
        root.setAriaLabel(Words.of("followUps.more", row.clientName(), Words.of("followUpKind", row.kind())));
        if (row.session() != null) {
            root.getSubMenu()
                    .addItem(
                            Words.of("series.place"),
                            _ -> plans.seriesUnderWay(row.client())
                                    .ifPresent(plan -> SeriesNavigation.open(row.client(), plan.id())));
        }
        root.getSubMenu().addItem(Words.of("followUps.snooze"), _ -> snooze(row, then));
        if (row.kind() != FollowUpKind.RED_FLAG_WATCH) {
            root.getSubMenu().addItem(Words.of("followUps.handOver"), _ -> handOver(row, then));
        }
        return menu;
    }

    private void end(FollowUpRow row, Runnable then) {
        FormDialog.open(
                Words.of("followUps.end"),
                Words.of("followUps.end"),
                new NoteForm(),
                note -> followUps.end(row.client(), row.id(), note),
                () -> {
                    then.run();
                    Notices.done("followUps.ended");
                });
    }

    private void snooze(FollowUpRow row, Runnable then) {
        var form = new SnoozeForm();
        FormDialog.open(
                Words.of("followUps.snooze"),
                Words.of("followUps.snooze"),
                form,
                wish -> followUps.snooze(row.client(), row.id(), wish.until(), wish.why()),
                () -> {
                    then.run();
                    Notices.done("followUps.putOff", Formats.date(form.chosen()));
                });
    }

    private void handOver(FollowUpRow row, Runnable then) {
        List<TeamMember> team = clients.details(row.client()).team();
        var form = new OwnerForm(team, row.owner());
        FormDialog.open(
                Words.of("followUps.handOver"),
                Words.of("followUps.handOver"),
                form,
                owner -> followUps.handTo(row.client(), row.id(), owner.account()),
                () -> {
                    then.run();
                    Notices.done("followUps.handed", form.chosenName());
                });
    }

    /** Whose a follow-up is; {@code account} null for the managers. */
    record Owner(@Nullable AccountId account, String name) {}

    static String ownerOf(FollowUpRow row) {
        String owner = row.ownerName();
        return owner == null ? Words.of("followUps.managers") : owner;
    }
}
