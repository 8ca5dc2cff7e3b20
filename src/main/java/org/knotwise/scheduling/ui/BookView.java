package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionRow;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The free times for one session of a plan; one tap chooses, one books. */
@Route("clients/:client/book/:session")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class BookView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST_SESSION_WITHIN_DAYS = 14;

    private final transient Clients clients;
    private final transient Plans plans;
    private final transient Appointments appointments;
    private final transient Practice practice;
    private final transient List<Service> services;
    private final transient Map<RoomId, String> roomNames;
    private final transient Map<AccountId, String> therapistNames;
    private final Select<Therapist> therapist = new Select<>();
    private final DatePicker from = new DatePicker(Words.of("book.from"));
    private final DatePicker to = new DatePicker(Words.of("book.to"));
    private final Div times = new Div();
    private final Div summary = new Div();
    private transient @Nullable ClientDetails client;
    private transient @Nullable SessionRow session;
    private transient @Nullable PhaseDraft phase;
    private @Nullable Button chosenButton;

    BookView(
            Clients clients,
            Plans plans,
            Appointments appointments,
            Practice practice,
            Rooms rooms,
            Services services,
            Accounts accounts) {
        this.clients = clients;
        this.plans = plans;
        this.appointments = appointments;
        this.practice = practice;
        this.services = services.all();
        this.roomNames = rooms.all().stream().collect(Collectors.toMap(room -> room.id(), room -> room.name()));
        List<Therapist> therapists = accounts.therapists();
        this.therapistNames = therapists.stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
        therapist.setLabel(Words.of("book.therapist"));
        therapist.setItems(therapists);
        therapist.setEmptySelectionAllowed(true);
        therapist.setEmptySelectionCaption(Words.of("book.anyTherapist"));
        therapist.setItemLabelGenerator(one -> one == null ? Words.of("book.anyTherapist") : one.name());
        configureDates();
        var filter = new Div(therapist, from, to);
        filter.addClassName("scheduling-book__filter");
        times.addClassName("scheduling-book__times");
        summary.addClassName("scheduling-book__summary");
        summary.getElement().setAttribute("role", "status");
        show(filter, times, summary);
    }

    private void configureDates() {
        for (DatePicker field : List.of(from, to)) {
            field.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
            field.setRequiredIndicatorVisible(true);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    showTimes();
                }
            });
        }
        therapist.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showTimes();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var clientId = ClientNavigation.clientIn(event.getRouteParameters());
        var sessionId = new SessionId(ClientNavigation.idIn(event.getRouteParameters(), BookNavigation.SESSION));
        ClientDetails found = clients.details(clientId);
        PlanDetails plan = plans.withSession(clientId, sessionId);
        SessionRow row = plan.sessions().stream()
                .filter(one -> one.id().equals(sessionId))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        client = found;
        session = row;
        phase = plan.phaseOf(row);
        setTitle(Words.of("book.title", row.number(), plan.agreed(), found.name()));
        Gap gap = plan.phaseOf(row).gap();
        setLead(Words.of("book.lead", gap.min(), gap.max(), plan.phaseOf(row).minutes()));
        therapist.setValue(therapist.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(found.primaryTherapist()))
                .findFirst()
                .orElse(null));
        suggestDays(event.getLocation(), gap);
        showTimes();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("book.pageTitle"));
    }

    private void suggestDays(Location location, Gap gap) {
        LocalDate today = practice.today();
        Optional<LocalDate> last = lastAppointment();
        LocalDate first = dayIn(location, BookNavigation.FROM)
                .or(() -> last.map(day -> day.plusDays(gap.min())))
                .orElse(today);
        LocalDate end = dayIn(location, BookNavigation.TO)
                .or(() -> last.map(day -> day.plusDays(gap.max())))
                .orElse(today.plusDays(FIRST_SESSION_WITHIN_DAYS));
        from.setValue(first.isBefore(today) ? today : first);
        to.setValue(end.isBefore(from.getValue()) ? from.getValue().plusDays(gap.max() - gap.min()) : end);
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
        summary.removeAll();
        chosenButton = null;
        times.removeAll();
        if (!daysAreRight()) {
            return;
        }
        Duration length = Duration.ofMinutes(known(phase).minutes());
        Set<AccountId> wished =
                therapist.getOptionalValue().map(one -> Set.of(one.id())).orElse(Set.of());
        show(appointments.freeTimes(
                known(client).id(),
                FreeTimesQuestion.of(length, turnOver(), wished, from.getValue(), to.getValue())));
    }

    /** A plan's session takes the room as long as a service of its length does, or else as the most careful one. */
    private Duration turnOver() {
        Duration length = Duration.ofMinutes(known(phase).minutes());
        return services.stream()
                .filter(service -> service.length().equals(length))
                .findFirst()
                .map(Service::turnOver)
                .or(() -> services.stream().map(Service::turnOver).max(Duration::compareTo))
                .orElse(Duration.ZERO);
    }

    private boolean daysAreRight() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean right = first != null
                && last != null
                && !last.isBefore(first)
                && last.isBefore(first.plusDays(FreeTimesQuestion.MOST_DAYS));
        to.setErrorMessage(Words.of("book.daysWrong", FreeTimesQuestion.MOST_DAYS));
        to.setInvalid(!right);
        return right;
    }

    private void show(List<FreeTime> free) {
        if (free.isEmpty()) {
            times.add(new EmptyState("calendar", Words.of("book.none.title"), Words.of("book.none.text")));
            return;
        }
        Map<LocalDate, List<FreeTime>> byDay = free.stream()
                .collect(Collectors.groupingBy(
                        time -> practice.local(time.start()).toLocalDate(), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, ofDay) -> {
            var row = new Div();
            row.addClassName("scheduling-book__day");
            ofDay.forEach(time -> row.add(button(time)));
            times.add(new Div(new H3(Formats.longDay(day)), row));
        });
    }

    private Button button(FreeTime time) {
        String name = therapistNames.getOrDefault(time.therapist(), "");
        String clock = Formats.time(practice.local(time.start()).toLocalTime());
        var button = new Button(therapist.isEmpty() ? Words.of("book.timeWith", clock, name) : clock);
        button.addClickListener(_ -> choose(time, button));
        return button;
    }

    private void choose(FreeTime time, Button button) {
        if (chosenButton != null) {
            chosenButton.removeThemeVariants(ButtonVariant.PRIMARY);
        }
        chosenButton = button;
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var book = new Button(Words.of("book.book"), _ -> book(time));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setDisableOnClick(true);
        summary.removeAll();
        summary.add(new CardSection(Words.of("book.chosen"), new Paragraph(inWords(time)), book));
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
        var wish = new BookingWish(
                known(session).id(),
                time.therapist(),
                time.room(),
                time.start(),
                Duration.between(time.start(), time.end()),
                turnOver());
        switch (appointments.book(known(client).id(), wish)) {
            case Booking.Booked(AppointmentRow booked) -> {
                Notices.done("book.done", Formats.moment(practice.local(booked.start())));
                ClientNavigation.open(booked.client());
            }
            case Booking.JustTaken(List<FreeTime> nearest) -> showNearest(nearest);
            case Booking.Refused(var why) -> {
                Notices.refused(why);
                showTimes();
            }
        }
    }

    private void showNearest(List<FreeTime> nearest) {
        showTimes();
        var others = new Div();
        others.addClassName("scheduling-book__day");
        nearest.forEach(time -> {
            var button = new Button(inWords(time));
            button.addClickListener(_ -> choose(time, button));
            others.add(button);
        });
        summary.add(new CardSection(
                Words.of("book.taken.title"), new Paragraph(Words.of("book.taken.text", nearest.size())), others));
    }

    /** Set in {@link #beforeEnter}, before anything can be tapped. */
    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Used before it was entered");
        }
        return value;
    }
}
