package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Roles;
import org.knotwise.plans.BookableSession;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.OwnBooking;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Times to choose from, for the next session of the plan or for a visit that is to be moved. */
@Route(value = "my/book", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
class PortalBookView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String VISIT = "visit";
    private static final int DAYS_SHOWN = 14;

    /** Of times that begin close to one another, one is enough to choose from. */
    private static final Duration APART = Duration.ofMinutes(30);

    private final transient OwnRecord own;
    private final transient OwnBooking booking;
    private final transient Practice practice;
    private final Div times = new Div();
    private transient @Nullable AppointmentId moved;
    private LocalDate from;

    PortalBookView(OwnRecord own, OwnBooking booking, Practice practice) {
        this.own = own;
        this.booking = booking;
        this.practice = practice;
        this.from = practice.today();
        times.addClassName("portal-book");
    }

    /** To another time for a visit. */
    static void move(AppointmentId visit) {
        UI.getCurrent()
                .navigate(
                        PortalBookView.class,
                        QueryParameters.of(VISIT, visit.value().toString()));
    }

    static void book() {
        UI.getCurrent().navigate(PortalBookView.class);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.book.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        moved = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VISIT)
                .map(PortalBookView::visit)
                .orElse(null);
        from = practice.today();
        setTitle(Words.of(moved == null ? "portal.book.title" : "portal.book.move"));
        refresh();
    }

    private static AppointmentId visit(String id) {
        try {
            return new AppointmentId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NoSuchRecord();
        }
    }

    private void refresh() {
        AppointmentId visit = moved;
        Optional<BookableSession> session = visit == null ? booking.bookable(own.client()) : Optional.empty();
        if (visit == null && session.isEmpty()) {
            show(nothing("portal.book.nothing"));
            return;
        }
        session.ifPresent(one -> setLead(Words.of("portal.book.lead", one.number(), one.agreed(), one.minutes())));
        if (visit != null && !booking.mayChange(own.client(), visit)) {
            show(nothing("portal.book.tooLate"));
            return;
        }
        LocalDate to = from.plusDays(DAYS_SHOWN - 1L);
        List<FreeTime> free = visit == null
                ? booking.times(own.client(), from, to)
                : booking.moveTimes(own.client(), visit, from, to);
        fill(free);
        show(times, pages());
    }

    private Component nothing(String key) {
        return new EmptyState("calendar-days", Words.of(key + ".title"), Words.of(key + ".text", lateHours()));
    }

    private int lateHours() {
        return practice.policies().lateWithinHours();
    }

    private void fill(List<FreeTime> free) {
        times.removeAll();
        if (free.isEmpty()) {
            times.add(new Paragraph(Words.of("portal.book.none", Formats.date(from))));
        }
        Map<LocalDate, List<FreeTime>> byDay = apart(free).stream()
                .collect(Collectors.groupingBy(
                        time -> practice.local(time.start()).toLocalDate(), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, ofDay) -> {
            var row = new Div();
            row.addClassName("portal-book__day");
            ofDay.forEach(time -> row.add(button(time)));
            times.add(new H2(Formats.longDay(day)), row);
        });
    }

    private static List<FreeTime> apart(List<FreeTime> free) {
        List<FreeTime> kept = new ArrayList<>();
        Instant next = Instant.MIN;
        for (FreeTime time : free) {
            if (!time.start().isBefore(next)) {
                kept.add(time);
                next = time.start().plus(APART);
            }
        }
        return kept;
    }

    private Button button(FreeTime time) {
        String at = Formats.time(practice.local(time.start()).toLocalTime());
        var button = new Button(at, _ -> ask(time));
        button.setAriaLabel(Formats.moment(practice.local(time.start())));
        return button;
    }

    /** One more press, on a button at the thumb: a time is not taken by a slip of the finger. */
    private void ask(FreeTime time) {
        String moment = Formats.moment(practice.local(time.start()));
        var take = new Button(
                Words.of(moved == null ? "portal.book.take" : "portal.book.moveTo", moment), _ -> take(time));
        take.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        take.addClassName("portal-pain__main");
        take.setDisableOnClick(true);
        show(times, pages(), take);
        take.focus();
    }

    private void take(FreeTime time) {
        AppointmentId visit = moved;
        Booking outcome = visit == null ? booking.book(own.client(), time) : booking.move(own.client(), visit, time);
        switch (outcome) {
            case Booking.Booked(var row) -> {
                UI.getCurrent().navigate(PortalVisitsView.class);
                Notices.done(
                        visit == null ? "portal.book.done" : "portal.book.moved",
                        Formats.moment(practice.local(row.start())));
            }
            case Booking.JustTaken _ -> again(Refusal.of("portal.book.taken"));
            case Booking.Refused(Refusal why) -> again(why);
        }
    }

    private void again(Refusal why) {
        refresh();
        Notices.refused(why);
    }

    private Component pages() {
        var earlier = new Button(Words.of("portal.book.earlier"), _ -> turn(-DAYS_SHOWN));
        earlier.setEnabled(from.isAfter(practice.today()));
        var later = new Button(Words.of("portal.book.later"), _ -> turn(DAYS_SHOWN));
        later.setEnabled(
                from.isBefore(practice.today().plusDays(practice.policies().bookAheadDays())));
        var row = new Div(earlier, later);
        row.addClassName("portal-book__pages");
        return row;
    }

    private void turn(int days) {
        from = from.plusDays(days);
        refresh();
    }
}
