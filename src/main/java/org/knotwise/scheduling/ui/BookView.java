package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Gap;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.ChangeId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.scheduling.RecurringProposals;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The free times for one session of a plan, or for a service without a plan; one tap chooses, one books. */
@Route("clients/:client/book/:session?")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class BookView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST_WITHIN_DAYS = 14;

    private final transient Clients clients;
    private final transient Plans plans;
    private final transient RedFlags redFlags;
    private final transient Appointments appointments;
    private final transient CalendarChanges changes;
    private final transient RecurringProposals recurring;
    private final transient ChangeNotice notice;
    private final transient Practice practice;
    private final transient List<Service> services;
    private final transient Map<RoomId, String> roomNames;
    private final transient Map<AccountId, String> therapistNames;
    private final transient List<Therapist> therapists;
    private final transient List<Room> usable;
    private final BookFilter filter;
    private final FreeTimesList times;
    private transient @Nullable ClientDetails client;
    private transient @Nullable BookableSession session;

    BookView(
            Clients clients,
            Plans plans,
            RedFlags redFlags,
            Appointments appointments,
            CalendarChanges changes,
            RecurringProposals recurring,
            ChangeNotice notice,
            Practice practice,
            Rooms rooms,
            Services services,
            Accounts accounts) {
        this.clients = clients;
        this.plans = plans;
        this.redFlags = redFlags;
        this.appointments = appointments;
        this.changes = changes;
        this.recurring = recurring;
        this.notice = notice;
        this.practice = practice;
        this.services = services.inUse();
        this.roomNames = rooms.all().stream().collect(Collectors.toMap(Room::id, Room::name));
        this.usable = rooms.all().stream().filter(Room::inUse).toList();
        this.therapists = accounts.therapists();
        this.therapistNames = therapists.stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
        this.filter = new BookFilter(this.services, therapists, this::showTimes);
        this.times = new FreeTimesList(practice, this::choose);
        show(filter, times);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientDetails found = clients.details(ClientNavigation.clientIn(event.getRouteParameters()));
        client = found;
        session = sessionIn(event.getRouteParameters(), found);
        filter.mayLeaveServiceOpen(session != null);
        filter.choose(serviceIn(event.getLocation()).orElse(null), found.primaryTherapist());
        if (session == null) {
            setTitle(Words.of("book.titleWithout", found.name()));
            setLead(Words.of("book.leadWithout"));
            chooseDays(event.getLocation(), practice.today(), practice.today().plusDays(FIRST_WITHIN_DAYS));
        } else {
            Gap gap = session.gap();
            setTitle(Words.of("book.title", session.number(), session.agreed(), found.name()));
            setLead(Words.of("book.lead", gap.min(), gap.max(), session.minutes()));
            chooseDays(event.getLocation(), gap);
        }
        showTimes();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("book.pageTitle"));
    }

    private @Nullable BookableSession sessionIn(RouteParameters parameters, ClientDetails found) {
        return parameters.get(BookNavigation.SESSION).isEmpty()
                ? null
                : plans.toBook(found.id(), new SessionId(ClientNavigation.idIn(parameters, BookNavigation.SESSION)));
    }

    /** What the address wishes; of a single service there is nothing to choose. */
    private Optional<ServiceId> serviceIn(Location location) {
        Optional<ServiceId> only = services.size() == 1 && session == null
                ? Optional.of(services.getFirst().id())
                : Optional.empty();
        try {
            return location.getQueryParameters()
                    .getSingleParameter(BookNavigation.SERVICE)
                    .map(UUID::fromString)
                    .map(ServiceId::new)
                    .or(() -> only);
        } catch (IllegalArgumentException noId) {
            return only;
        }
    }

    private void chooseDays(Location location, Gap gap) {
        LocalDate today = practice.today();
        Optional<LocalDate> last = lastAppointment();
        LocalDate first = last.map(day -> day.plusDays(gap.min())).orElse(today);
        LocalDate end = last.map(day -> day.plusDays(gap.max())).orElse(today.plusDays(FIRST_WITHIN_DAYS));
        chooseDays(location, first, end.isBefore(today) ? today.plusDays(gap.max() - gap.min()) : end);
    }

    private void chooseDays(Location location, LocalDate from, LocalDate to) {
        LocalDate today = practice.today();
        LocalDate first = dayIn(location, BookNavigation.FROM).orElse(from);
        LocalDate begin = first.isBefore(today) ? today : first;
        LocalDate end = dayIn(location, BookNavigation.TO).orElse(to);
        filter.choose(begin, end.isBefore(begin) ? begin.plusDays(FIRST_WITHIN_DAYS) : end);
    }

    private Optional<LocalDate> lastAppointment() {
        return appointments.of(known(client).id()).stream()
                .filter(row -> row.status() == AppointmentStatus.BOOKED || row.status() == AppointmentStatus.DONE)
                .map(row -> practice.local(row.start()).toLocalDate())
                .findFirst();
    }

    private static Optional<LocalDate> dayIn(Location location, String name) {
        try {
            return location.getQueryParameters().getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void showTimes() {
        times.clear();
        Optional<TreatmentTime> time = time();
        if (!filter.daysAreRight()) {
            return;
        }
        Optional<Refusal> held = redFlags.objectionToBooking(known(client).id(), session != null);
        if (held.isPresent()) {
            times.say(held.get());
            return;
        }
        if (time.isEmpty()) {
            times.askForService(services.isEmpty());
            return;
        }
        ServiceId service = filter.service().map(Service::id).orElse(null);
        List<FreeTime> free = appointments.freeTimes(
                known(client).id(),
                FreeTimesQuestion.of(time.get(), service, filter.therapists(), filter.first(), filter.last()));
        times.show(free, this::label);
        var other = new Button(Words.of("overrule.open"), _ -> overrule(time.get()));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        times.add(other);
    }

    /** A time that is not free by the settings, for a reason; what overlaps is refused even so. */
    private void overrule(TreatmentTime time) {
        ClientDetails who = known(client);
        var booked = new AtomicReference<Change.@Nullable Changed>();
        FormDialog.open(
                Words.of("overrule.open"),
                Words.of("book.book"),
                new OverruleForm(time.length(), therapists, who.primaryTherapist(), usable, practice),
                wish -> switch (changes.apply(
                        List.of(new CalendarStep.Book(who.id(), wish(wish.time(), time.turnOver()), wish.why())))) {
                    case Change.Changed changed -> {
                        booked.set(changed);
                        yield Outcome.done(changed.id());
                    }
                    case Change.NotFree _ -> Outcome.refused("overrule.overlaps");
                    case Change.Refused(var _, var why) -> Outcome.refused(why);
                },
                () -> {
                    Change.Changed changed = known(booked.get());
                    notice.show(
                            changed.id(),
                            "book.done",
                            Formats.moment(
                                    practice.local(changed.rows().getFirst().start())));
                    ClientNavigation.open(who.id());
                });
    }

    private BookingWish wish(FreeTime time, Duration turnOver) {
        BookableSession planned = session;
        return new BookingWish(
                planned == null ? null : planned.id(),
                filter.service().map(Service::id).orElse(null),
                time.therapist(),
                time.room(),
                time.start(),
                Duration.between(time.start(), time.end()),
                turnOver);
    }

    private String label(FreeTime time) {
        String clock = Formats.time(practice.local(time.start()).toLocalTime());
        return filter.therapists().isEmpty()
                ? Words.of("book.timeWith", clock, therapistNames.getOrDefault(time.therapist(), ""))
                : clock;
    }

    /** How much time is wanted; empty as long as no service is chosen for an appointment without a plan. */
    private Optional<TreatmentTime> time() {
        BookableSession planned = session;
        if (planned == null) {
            return filter.service().map(Service::time);
        }
        TreatmentTime own = TreatmentTime.ofSession(planned.minutes(), services);
        return Optional.of(filter.service()
                .map(service -> new TreatmentTime(own.length(), service.turnOver()))
                .orElse(own));
    }

    private void choose(FreeTime time) {
        var book = new Button(Words.of("book.book"), _ -> book(time));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setDisableOnClick(true);
        var buttons = new Div(book);
        buttons.addClassName("scheduling-book__buttons");
        if (session == null) {
            buttons.add(new Button(Words.of("repeat.open"), Icons.of("history"), _ -> repeat(time)));
        }
        times.showBeside(new CardSection(Words.of("book.chosen"), new Paragraph(inWords(time)), buttons));
    }

    private String inWords(FreeTime time) {
        return Words.of(
                "book.inWords",
                Formats.moment(practice.local(time.start())),
                Formats.time(practice.local(time.end()).toLocalTime()),
                therapistNames.getOrDefault(time.therapist(), ""),
                roomNames.getOrDefault(time.room(), ""));
    }

    private void book(FreeTime time) {
        BookingWish wish = wish(time, time().orElseThrow().turnOver());
        switch (changes.apply(List.of(new CalendarStep.Book(known(client).id(), wish)))) {
            case Change.Changed(ChangeId id, List<AppointmentRow> rows) -> {
                AppointmentRow booked = rows.getFirst();
                notice.show(id, "book.done", Formats.moment(practice.local(booked.start())));
                ClientNavigation.open(booked.client());
            }
            case Change.NotFree(var _, List<FreeTime> nearest) -> showNearest(nearest);
            case Change.Refused(var _, var why) -> {
                Notices.refused(why);
                showTimes();
            }
        }
    }

    /** The same time again and again, for somebody who keeps well by coming. */
    private void repeat(FreeTime time) {
        ClientId id = known(client).id();
        ServiceId service = filter.service().map(Service::id).orElseThrow();
        var booked = new AtomicReference<Change.@Nullable Changed>();
        FormDialog.open(
                Words.of("repeat.title", known(client).name()),
                Words.of("repeat.confirm"),
                new RepeatForm(
                        time,
                        practice,
                        recurrence -> recurring.propose(id, service, Set.of(time.therapist()), recurrence)),
                steps -> switch (changes.apply(steps)) {
                    case Change.Changed changed -> {
                        booked.set(changed);
                        yield Outcome.done(id);
                    }
                    case Change.NotFree _ -> Outcome.refused("repeat.taken");
                    case Change.Refused(var _, var why) -> Outcome.refused(why);
                },
                () -> {
                    Change.Changed changed = known(booked.get());
                    notice.show(changed.id(), "repeat.done", changed.rows().size());
                    ClientNavigation.open(id);
                });
    }

    private void showNearest(List<FreeTime> nearest) {
        showTimes();
        times.showBeside(new CardSection(
                Words.of("book.taken.title"),
                new Paragraph(Words.of("book.taken.text", nearest.size())),
                times.buttons(nearest, this::inWords)));
    }

    /** Set in {@link #beforeEnter}, before anything can be tapped. */
    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Used before it was entered");
        }
        return value;
    }
}
