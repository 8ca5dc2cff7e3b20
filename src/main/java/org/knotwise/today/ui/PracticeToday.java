package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.caseload.CaseloadRow;
import org.knotwise.caseload.Caseloads;
import org.knotwise.clients.ClientSearch;
import org.knotwise.followups.FollowUps;
import org.knotwise.followups.ui.DueCard;
import org.knotwise.identity.AccountId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayBook;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** How the practice stands today: each therapist's day and plans, by name, and what is due. */
@org.springframework.stereotype.Component
class PracticeToday {

    private static final int DUE_SHOWN = 8;

    private final DayBook book;
    private final Caseloads caseloads;
    private final FollowUps followUps;
    private final ClientSearch clients;
    private final Practice practice;

    PracticeToday(DayBook book, Caseloads caseloads, FollowUps followUps, ClientSearch clients, Practice practice) {
        this.book = book;
        this.caseloads = caseloads;
        this.followUps = followUps;
        this.clients = clients;
        this.practice = practice;
    }

    TodayView.Shown show() {
        LocalDate today = practice.today();
        List<DayEntry> entries = book.ofPractice(today);
        List<CaseloadRow> rows = caseloads.rows();
        Map<AccountId, List<DayEntry>> byTherapist =
                entries.stream().collect(Collectors.groupingBy(DayEntry::therapist));
        var side = new Div(DueCard.of(followUps.due(0, DUE_SHOWN), today));
        side.addClassName("kw-stack");
        var panes = new Div(therapists(rows, byTherapist), side);
        panes.addClassName("kw-panes");
        long without = rows.stream().mapToLong(CaseloadRow::withoutNext).sum();
        return new TodayView.Shown(
                Words.of("today.practiceLead", Formats.longDay(today), entries.size(), without),
                List.of(NewAppointment.button(clients)),
                panes);
    }

    private static Component therapists(List<CaseloadRow> rows, Map<AccountId, List<DayEntry>> byTherapist) {
        if (rows.isEmpty()) {
            return new CardSection(
                    Words.of("today.team"),
                    new EmptyState("users", Words.of("caseload.empty.title"), Words.of("caseload.empty.text")));
        }
        var list = new UnorderedList();
        list.addClassNames("kw-rows", "today-team");
        rows.forEach(row -> list.add(item(row, byTherapist.getOrDefault(row.therapist(), List.of()))));
        return new CardSection(Words.of("today.team"), list)
                .withActions(new Anchor("caseload", Words.of("today.allFigures")));
    }

    private static ListItem item(CaseloadRow row, List<DayEntry> day) {
        var name = new Paragraph(row.name());
        name.addClassName("kw-lead");
        long done = day.stream()
                .filter(entry -> entry.status() == AppointmentStatus.DONE)
                .count();
        var today = new Span(Words.of("today.teamDay", day.size(), hours(day), done));
        today.addClassNames("kw-quiet", "kw-small");
        var main = new Div(name, today);
        main.addClassName("kw-row__main");
        var end = new Div(new Span(Words.of("today.teamPlans", row.activePlans())));
        if (row.withoutNext() > 0) {
            end.add(badge(Words.of("today.teamWithoutNext", row.withoutNext())));
        }
        if (row.overdue() > 0) {
            end.add(badge(Words.of("today.teamOverdue", row.overdue())));
        }
        end.addClassNames("kw-row__end", "today-team__end");
        var item = new ListItem(main, end);
        item.addClassName("kw-row");
        return item;
    }

    private static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassNames("kw-badge", "kw-badge--note");
        return badge;
    }

    private static double hours(List<DayEntry> day) {
        return day.stream()
                        .map(entry -> Duration.between(entry.start(), entry.end()))
                        .mapToLong(Duration::toMinutes)
                        .sum()
                / 60.0;
    }
}
