package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Right;
import org.knotwise.identity.Role;
import org.knotwise.identity.Roles;
import org.knotwise.identity.SignedIn;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.CalendarWatch;
import org.knotwise.scheduling.WeekBook;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.scheduling.WeekPage;
import org.knotwise.series.ui.AwayNavigation;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.HasKeys;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.SafePart;
import org.knotwise.shared.ui.Words;

/** The calendar of the practice: a week or a day, by therapist or by room. */
@Route("schedule")
@Menu(title = "nav.schedule", icon = "calendar-days", order = 1.5)
@RolesAllowed({Roles.MANAGER, Roles.RECEPTION, Roles.THERAPIST})
class ScheduleView extends Page
        implements AfterNavigationObserver, HasDynamicTitle, HasKeys, ScheduleDesk, WeekCalendar.Told {

    private final transient WeekBook weeks;
    private final transient SessionDesk sessions;
    private final transient CardDesk cards;
    private final transient Clients clients;
    private final transient Practice practice;
    private final transient List<SchedulePanel> panels;
    private final transient BoardCards.Rights rights;
    private final transient Optional<AccountId> self;
    private final LiveWeek live;
    private final WeekCalendar calendar = new WeekCalendar(this);
    private final Aside beside = new Aside();
    private transient @Nullable ScheduleAddress address;
    private transient @Nullable Board board;
    private transient @Nullable SessionOffer offer;
    private transient @Nullable AppointmentId lifted;

    ScheduleView(
            WeekBook weeks,
            SessionDesk sessions,
            CardDesk cards,
            Clients clients,
            Practice practice,
            CalendarWatch watch,
            Access access,
            List<SchedulePanel> panels) {
        this.weeks = weeks;
        this.sessions = sessions;
        this.cards = cards;
        this.clients = clients;
        this.practice = practice;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SchedulePanel::order))
                .toList();
        SignedIn me = access.signedIn();
        this.rights =
                new BoardCards.Rights(access.may(Right.APPOINTMENT_BOOK), access.may(Right.NOTE_WRITE), me.account());
        this.self = me.roles().contains(Role.THERAPIST) ? Optional.of(me.account()) : Optional.empty();
        this.live = new LiveWeek(this, watch, this::read);
        beside.addClassName("schedule-beside");
        var all = new Div(calendar, beside);
        all.addClassName("schedule");
        getContent().addClassName("schedule-page");
        show(all);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = ScheduleAddress.of(event.getLocation().getQueryParameters(), practice.today());
        read();
        beside.removeAll();
        panels.forEach(panel -> beside.add(new SafePart(() -> panel.show(this).orElseGet(Div::new))));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("nav.schedule"));
    }

    @Override
    public List<String> keys() {
        return List.of("calendarMove", "calendarLift", "calendarOpen");
    }

    /** Reads what the one who looks may see, and shows it. */
    private void read() {
        ScheduleAddress wanted = address;
        if (wanted == null) {
            return;
        }
        boolean all = wanted.with().isEmpty() || wanted.by() == ScheduleAddress.By.ROOMS;
        WeekPage page = weeks.of(all ? Set.of() : Set.copyOf(wanted.with()), wanted.first(), wanted.last());
        Board shown = Board.of(page, wanted, self, practice.zone());
        board = shown;
        live.shows(wanted.first(), wanted.last());
        calendar.show(new BoardDrawing(shown, rights, practice.now()).week());
        offer = offerOf(wanted, shown);
        calendar.offer(offer == null ? List.of() : offer.fits(shown));
        showReach(shown);
        showHead(shown);
    }

    /** Where what is lifted may go, or else what is to be booked. */
    private void showReach(Board shown) {
        calendar.reach(Optional.ofNullable(lifted)
                .flatMap(shown::known)
                .map(entry -> cards.reach(entry, shown))
                .or(() -> Optional.ofNullable(offer).map(one -> one.reach(shown))));
    }

    private @Nullable SessionOffer offerOf(ScheduleAddress wanted, Board shown) {
        ClientId client = wanted.client();
        SessionId session = wanted.session();
        return client == null || session == null || !rights.books() ? null : sessions.offer(client, session, shown);
    }

    private void showHead(Board shown) {
        var head = new ScheduleHead(shown, practice.today(), this::go);
        setTitle(head.title());
        List<Component> controls = new ArrayList<>(List.of(head.controls()));
        if (rights.books()) {
            controls.add(AwayNavigation.link(Words.of("away.title")));
        }
        ClientId client = shown.address().client();
        if (client != null) {
            long count = shown.entries()
                    .filter(entry -> entry instanceof WeekEntry.Known known
                            && known.client().equals(client))
                    .count();
            controls.add(new ChosenClient(
                    clients.details(client).name(),
                    count,
                    offer == null ? null : offer.session(),
                    () -> go(shown.address().forClient(null, null))));
        }
        setActions(controls.toArray(Component[]::new));
    }

    private void go(ScheduleAddress there) {
        getUI().ifPresent(ui -> ui.navigate(ScheduleView.class, there.parameters()));
    }

    // What is to be booked

    @Override
    public boolean books() {
        return rights.books();
    }

    @Override
    public void choose(ClientId client, SessionId session, LocalDate day) {
        sessions.objection(client)
                .ifPresentOrElse(
                        Notices::refused, () -> go(shown().address().on(day).forClient(client, session)));
    }

    @Override
    public void letDrag(Component from, ClientId client, SessionId session) {
        DragSource<Component> source = DragSource.create(from);
        source.addDragStartListener(_ -> {
            Optional<Refusal> held = sessions.objection(client);
            held.ifPresent(Notices::refused);
            if (held.isEmpty()) {
                SessionOffer dragged = sessions.offer(client, session, shown());
                offer = dragged;
                calendar.offer(dragged.fits(shown()));
                calendar.reach(Optional.of(dragged.reach(shown())));
            }
        });
        source.addDragEndListener(_ -> showOffer());
    }

    /** What the address asks to book stays offered; what was only dragged does not. */
    private void showOffer() {
        ScheduleAddress wanted = address;
        if (wanted != null && wanted.session() == null) {
            calendar.offer(List.of());
        }
    }

    @Override
    public void chosen(Board.Place place) {
        SessionOffer asked = offer;
        if (asked == null) {
            return;
        }
        asked.at(shown(), place)
                .ifPresentOrElse(
                        time -> sessions.book(
                                asked, shown(), time, () -> go(shown().address().forClient(null, null))),
                        () -> Notices.refused(Refusal.of("schedule.notFree")));
    }

    // What is done with a card

    @Override
    public void lifted(AppointmentId appointment) {
        lifted = appointment;
        showReach(shown());
    }

    @Override
    public void dropped(AppointmentId appointment, Board.Place place, int end) {
        shown().known(appointment)
                .ifPresentOrElse(entry -> cards.move(entry, shown(), place, end, this::settle), this::settle);
    }

    @Override
    public void putBack() {
        lifted = null;
        showReach(shown());
    }

    @Override
    public void acted(AppointmentId appointment, WeekCalendar.Act act) {
        shown().known(appointment).ifPresent(entry -> cards.act(entry, act, shown(), this::settle));
    }

    private void settle() {
        lifted = null;
        read();
        calendar.settle();
    }

    private Board shown() {
        Board known = board;
        if (known == null) {
            throw new IllegalStateException("Nothing is shown yet");
        }
        return known;
    }
}
