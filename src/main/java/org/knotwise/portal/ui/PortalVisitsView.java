package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.knotwise.identity.Roles;
import org.knotwise.notices.CalendarFeeds;
import org.knotwise.notices.ui.FeedCard;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The visits to come, the next one first, and those before, the last one first. */
@Route(value = "my/visits", layout = PortalLayout.class)
@Menu(title = "portal.visits", icon = "calendar-days", order = 2)
@RolesAllowed(Roles.CLIENT)
class PortalVisitsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient OwnRecord own;
    private final transient Appointments appointments;
    private final transient VisitTimes times;
    private final transient CalendarFeeds feeds;
    private final transient Practice practice;

    PortalVisitsView(
            OwnRecord own, Appointments appointments, VisitTimes times, CalendarFeeds feeds, Practice practice) {
        this.feeds = feeds;
        this.practice = practice;
        this.own = own;
        this.appointments = appointments;
        this.times = times;
        setTitle(Words.of("portal.visits"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.visits"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<AppointmentRow> all = appointments.of(own.client());
        List<AppointmentRow> coming = all.stream()
                .filter(times::isComing)
                .sorted(Comparator.comparing(AppointmentRow::start))
                .toList();
        List<AppointmentRow> earlier = all.stream()
                .filter(visit -> !times.isComing(visit))
                .sorted(Comparator.comparing(AppointmentRow::start).reversed())
                .toList();
        show(
                new CardSection(
                        Words.of("portal.visits.coming"),
                        coming.isEmpty() ? sentence("portal.visit.none") : list(coming)),
                new CardSection(
                        Words.of("portal.visits.earlier"),
                        earlier.isEmpty() ? sentence("portal.visits.noneYet") : list(earlier)),
                feed(own.client()));
    }

    private Component feed(ClientId client) {
        return new FeedCard(
                "feed.names.therapist",
                () -> feeds.of(client),
                names -> feeds.make(client, names),
                () -> feeds.revoke(client),
                practice);
    }

    private Component list(List<AppointmentRow> visits) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        visits.forEach(visit -> list.add(row(visit)));
        return list;
    }

    private ListItem row(AppointmentRow visit) {
        var when = new Span(times.moment(visit));
        when.addClassName("portal-visits__when");
        var where = new Span(VisitTimes.whoAndWhere(visit));
        where.addClassNames("kw-quiet", "kw-small");
        var main = new Div(when, where);
        main.addClassNames("kw-row__main", "portal-visits__main");
        var status = new Span(times.isComing(visit) ? "" : Words.of("portal.visit", visit.status()));
        status.addClassNames("kw-row__end", "kw-small");
        var row = new ListItem(main, status);
        row.addClassName("kw-row");
        return row;
    }

    private static Paragraph sentence(String key) {
        var sentence = new Paragraph(Words.of(key));
        sentence.addClassName("kw-quiet");
        return sentence;
    }
}
