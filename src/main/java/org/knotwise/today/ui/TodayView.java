package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUps;
import org.knotwise.followups.ui.DueCard;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.health.ui.AlertTexts;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;
import org.knotwise.visits.ui.VisitNavigation;

/** A therapist's day: who comes, what is due, what is still to be signed. */
@Route("today")
@Menu(title = "nav.today", icon = "sun", order = 1)
@RolesAllowed(Roles.THERAPIST)
class TodayView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int DUE_SHOWN = 5;

    private final transient Appointments appointments;
    private final transient Clients clients;
    private final transient FollowUps followUps;
    private final transient Visits visits;
    private final transient Alerts alerts;
    private final transient Practice practice;
    private final transient SignedIn me;

    TodayView(
            Appointments appointments,
            Clients clients,
            FollowUps followUps,
            Visits visits,
            Alerts alerts,
            Practice practice,
            Access access) {
        this.appointments = appointments;
        this.clients = clients;
        this.followUps = followUps;
        this.visits = visits;
        this.alerts = alerts;
        this.practice = practice;
        this.me = access.signedIn();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate today = practice.today();
        List<AppointmentRow> day = appointments.day(me.account(), today);
        List<VisitRow> toSign = visits.mineToSign();
        Map<ClientId, PersonName> names = clients.names(Stream.concat(
                        day.stream().map(AppointmentRow::client),
                        toSign.stream().map(VisitRow::client))
                .collect(Collectors.toSet()));
        Map<ClientId, List<AlertRow>> minded =
                alerts.of(day.stream().map(AppointmentRow::client).collect(Collectors.toSet()));
        setTitle(Words.of("today.title", me.name()));
        setLead(Words.of("today.lead", Formats.longDay(today), day.size(), toSign.size()));
        var side = new Div(DueCard.of(followUps.due(0, DUE_SHOWN), today), toSignCard(toSign, names));
        side.addClassName("kw-stack");
        var panes = new Div(dayOf(day, names, minded), side);
        panes.addClassName("kw-panes");
        show(panes);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("nav.today"));
    }

    private Component dayOf(
            List<AppointmentRow> day, Map<ClientId, PersonName> names, Map<ClientId, List<AlertRow>> minded) {
        var list = new Div();
        list.addClassName("today-day");
        if (day.isEmpty()) {
            list.add(new EmptyState("sun", Words.of("today.empty.title"), Words.of("today.empty.text")));
        }
        day.forEach(
                row -> list.add(entry(row, nameOf(names, row.client()), minded.getOrDefault(row.client(), List.of()))));
        return list;
    }

    private Component entry(AppointmentRow row, PersonName name, List<AlertRow> minded) {
        var time = new Div(
                new Span(Formats.time(practice.local(row.start()).toLocalTime())),
                new Span(Words.of(
                        "today.minutes",
                        Duration.between(row.start(), row.end()).toMinutes())));
        time.addClassName("today-day__time");
        var room = new Span(row.roomName());
        room.addClassNames("kw-quiet", "kw-small");
        var who = new Div(ClientNavigation.link(name, row.client()), room);
        who.addClassName("today-day__who");
        var badges = new Div();
        badges.addClassName("health-badges");
        badges.add(AlertTexts.badges(minded));
        who.add(badges);
        var card = new Div(who, action(row));
        card.addClassNames("kw-card", "today-day__card");
        var entry = new Div(time, card);
        entry.addClassName("today-day__entry");
        return entry;
    }

    private Component action(AppointmentRow row) {
        if (row.status() != AppointmentStatus.BOOKED) {
            return new Span(Words.of("appointmentStatus", row.status()));
        }
        return new Button(Words.of("visits.start"), _ -> VisitNavigation.start(visits, row.client(), row.id()));
    }

    private static Component toSignCard(List<VisitRow> rows, Map<ClientId, PersonName> names) {
        if (rows.isEmpty()) {
            return new CardSection(
                    Words.of("today.toSign"),
                    new EmptyState("check", Words.of("today.allSigned.title"), Words.of("today.allSigned.text")));
        }
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.forEach(row -> {
            var open = new NativeButton(
                    Words.of("today.signNote", nameOf(names, row.client())),
                    _ -> VisitNavigation.open(row.client(), row.id()));
            open.addClassName("visits-list__open");
            var day = new Span(Formats.day(row.day()));
            day.addClassNames("kw-quiet", "kw-small");
            var main = new Div(open, day);
            main.addClassName("kw-row__main");
            var item = new ListItem(main);
            item.addClassName("kw-row");
            list.add(item);
        });
        return new CardSection(Words.of("today.toSign"), list);
    }

    /** Whoever is on a list that the one who looks may see is among the names. */
    private static PersonName nameOf(Map<ClientId, PersonName> names, ClientId client) {
        return Objects.requireNonNull(names.get(client));
    }
}
