package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUpFilter;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.followups.FollowUps;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The follow-ups that ask to book, to be dragged to the calendar or booked with a button. */
@org.springframework.stereotype.Component
class FollowUpsPanel implements SchedulePanel {

    private static final FollowUpFilter TO_BOOK =
            new FollowUpFilter(Set.of(FollowUpKind.NEXT_APPOINTMENT), null, FollowUpFilter.When.ALL);
    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 6;

    private final FollowUps followUps;
    private final Practice practice;
    private final Access access;

    FollowUpsPanel(FollowUps followUps, Practice practice, Access access) {
        this.followUps = followUps;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(ScheduleDesk desk) {
        if (!access.may(Right.FOLLOW_UP) || !desk.books()) {
            return Optional.empty();
        }
        List<FollowUpRow> toBook = followUps.list(TO_BOOK, 0, LOOKED_AT).stream()
                .filter(row -> row.session() != null)
                .toList();
        var card = new CardSection(Words.of("schedule.followUps"));
        if (toBook.isEmpty()) {
            card.show(new EmptyState(
                    "list-checks", Words.of("schedule.followUps.none"), Words.of("schedule.followUps.noneText")));
            return Optional.of(card);
        }
        var count = new Span(Words.of("schedule.count", toBook.size()));
        count.addClassName("kw-quiet");
        card.withActions(count);
        var how = new Paragraph(Words.of("schedule.followUps.how"));
        how.addClassNames("kw-quiet", "kw-small", "schedule-panel__how");
        var list = new UnorderedList();
        list.addClassName("schedule-panel__list");
        toBook.stream().limit(SHOWN).forEach(row -> list.add(item(row, desk)));
        card.show(how, list);
        return Optional.of(card);
    }

    private ListItem item(FollowUpRow row, ScheduleDesk desk) {
        SessionId session = row.session();
        if (session == null) {
            throw new IllegalStateException("Only what asks to book is listed");
        }
        var due = new Span(due(row.dueOn()));
        due.addClassName("schedule-panel__due");
        due.setClassName("schedule-panel__due--over", row.dueOn().isBefore(practice.today()));
        var first = new Div(ClientNavigation.link(row.clientName(), row.client()), due);
        first.addClassName("schedule-panel__first");
        var gap = new Span(Words.of("followUps.gap", Formats.day(row.earliest()), Formats.day(row.latest())));
        gap.addClassNames("kw-quiet", "kw-small");
        var book = new Button(Words.of("followUps.book"), _ -> desk.choose(row.client(), session, wished(row)));
        book.setAriaLabel(Words.of("followUps.bookFor", row.clientName()));
        book.addThemeVariants(ButtonVariant.SMALL);
        var second = new Div(gap, book);
        second.addClassName("schedule-panel__second");
        var words = new Div(first, second);
        words.addClassName("schedule-panel__words");
        var item = new ListItem(Icons.of("grip-vertical"), words);
        item.addClassName("schedule-panel__item");
        desk.letDrag(item, row.client(), session);
        return item;
    }

    /** The first day of the plan's gap, if it is not over. */
    private LocalDate wished(FollowUpRow row) {
        LocalDate today = practice.today();
        return row.earliest().isBefore(today) ? today : row.earliest();
    }

    private String due(LocalDate day) {
        long over = ChronoUnit.DAYS.between(day, practice.today());
        if (over > 0) {
            return Words.of("followUps.over", over);
        }
        return over == 0 ? Words.of("schedule.dueToday") : Formats.day(day);
    }
}
