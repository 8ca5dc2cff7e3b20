package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.clients.ClientSearch;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUps;
import org.knotwise.followups.ui.DueCard;
import org.knotwise.health.Alerts;
import org.knotwise.health.ui.AlertTexts;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.redflags.ui.HoldMarks;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayBook;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.scheduling.ui.AppointmentDeeds;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The day at the desk: who comes, to whom and into which room, and what is to be booked. Nothing of anybody's health. */
@org.springframework.stereotype.Component
class FrontDesk {

    private static final int DUE_SHOWN = 8;

    private final DayBook book;
    private final Alerts alerts;
    private final RedFlags redFlags;
    private final FollowUps followUps;
    private final ClientSearch clients;
    private final Practice practice;
    private final AppointmentDeeds deeds;

    FrontDesk(
            DayBook book,
            Alerts alerts,
            RedFlags redFlags,
            FollowUps followUps,
            ClientSearch clients,
            Practice practice,
            AppointmentDeeds deeds) {
        this.book = book;
        this.alerts = alerts;
        this.redFlags = redFlags;
        this.followUps = followUps;
        this.clients = clients;
        this.practice = practice;
        this.deeds = deeds;
    }

    TodayView.Shown show() {
        LocalDate today = practice.today();
        List<DayEntry> entries = book.ofPractice(today);
        Set<ClientId> clientsOfDay = entries.stream().map(DayEntry::client).collect(Collectors.toSet());
        var minded = new Minded(redFlags.deskWordings(clientsOfDay), alerts.deskWordings(clientsOfDay));
        long coming = entries.stream().filter(this::isComing).count();
        var panes = new Div(list(entries, minded), DueCard.of(followUps.due(0, DUE_SHOWN), today));
        panes.addClassName("kw-panes");
        return new TodayView.Shown(
                Words.of("today.deskLead", Formats.longDay(today), entries.size(), coming),
                List.of(NewAppointment.button(clients)),
                panes);
    }

    /** What the desk may know is to be minded: the wordings of what holds, and of alerts. */
    private record Minded(Map<ClientId, List<String>> holding, Map<ClientId, List<String>> alerts) {

        List<Component> marksOf(ClientId client) {
            List<Component> marks = new ArrayList<>(HoldMarks.deskBadges(holding.getOrDefault(client, List.of())));
            marks.addAll(AlertTexts.deskBadges(alerts.getOrDefault(client, List.of())));
            return marks;
        }
    }

    private Component list(List<DayEntry> entries, Minded minded) {
        if (entries.isEmpty()) {
            return new EmptyState("sun", Words.of("today.empty.title"), Words.of("today.empty.text"));
        }
        var list = new OrderedList();
        list.addClassName("today-day");
        entries.forEach(entry -> list.add(item(entry, minded.marksOf(entry.client()))));
        return list;
    }

    private ListItem item(DayEntry entry, List<Component> marks) {
        var name = ClientNavigation.link(entry.clientName(), entry.client());
        var who = new Div(name, DayParts.progress(entry, false));
        who.addClassName("today-day__who");
        who.add(marks);
        var with = new Div(new Span(entry.therapistName()), quiet(entry.roomName()));
        with.addClassName("today-day__with");
        var status = new Span(
                entry.status() == AppointmentStatus.BOOKED
                        ? Words.of(isComing(entry) ? "today.expected" : "today.there")
                        : Words.of("appointmentStatus", entry.status()));
        status.addClassNames("kw-badge", "kw-badge--note");
        var end = new Div(status);
        end.addClassName("today-day__end");
        if (entry.status() == AppointmentStatus.BOOKED) {
            end.add(DayParts.menu(deeds, entry, isComing(entry), practice));
        }
        var card = new Div(who, with, end);
        card.addClassNames("kw-card", "today-day__card", "today-day__card--desk");
        var dot = new Span();
        dot.addClassName("today-day__dot");
        var time = DayParts.time(
                Formats.time(practice.local(entry.start()).toLocalTime()),
                Duration.between(entry.start(), entry.end()));
        var item = new ListItem(time, dot, card);
        item.addClassNames("today-day__entry", isComing(entry) ? "today-day__entry--coming" : "today-day__entry--over");
        return item;
    }

    private boolean isComing(DayEntry entry) {
        Instant now = practice.now();
        return entry.status() == AppointmentStatus.BOOKED && entry.start().isAfter(now);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("kw-quiet", "kw-small");
        return span;
    }
}
