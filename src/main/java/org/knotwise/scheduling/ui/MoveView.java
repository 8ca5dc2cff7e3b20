package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.MoveProposal;
import org.knotwise.scheduling.MoveProposals;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Rooms;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Where an appointment may go, and the others of its plan with it; shows all dates before anything is moved. */
@Route("clients/:client/move/:appointment")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class MoveView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 14;

    private final transient Clients clients;
    private final transient Appointments appointments;
    private final transient MoveProposals proposals;
    private final transient CalendarChanges changes;
    private final transient ChangeNotice notice;
    private final transient Practice practice;
    private final transient Map<RoomId, String> roomNames;
    private final transient Map<AccountId, String> therapistNames;
    private final BookFilter filter;
    private final FreeTimesList times;
    private final Div scopePlace = new Div();
    private @Nullable ScopeChoice scope;
    private transient @Nullable AppointmentRow appointment;
    private transient @Nullable FreeTime chosen;

    MoveView(
            Clients clients,
            Appointments appointments,
            MoveProposals proposals,
            CalendarChanges changes,
            ChangeNotice notice,
            Practice practice,
            Rooms rooms,
            Accounts accounts) {
        this.clients = clients;
        this.appointments = appointments;
        this.proposals = proposals;
        this.changes = changes;
        this.notice = notice;
        this.practice = practice;
        this.roomNames = rooms.all().stream().collect(Collectors.toMap(Room::id, Room::name));
        List<Therapist> therapists = accounts.therapists();
        this.therapistNames = therapists.stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
        this.filter = new BookFilter(List.of(), therapists, this::showTimes);
        filter.withoutService();
        this.times = new FreeTimesList(practice, this::choose);
        show(scopePlace, filter, times);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientDetails client = clients.details(ClientNavigation.clientIn(event.getRouteParameters()));
        var id = new AppointmentId(ClientNavigation.idIn(event.getRouteParameters(), MoveNavigation.APPOINTMENT));
        AppointmentRow row = appointments.find(client.id(), id);
        appointment = row;
        setTitle(Words.of("move.title", client.name()));
        setLead(Words.of(
                "move.lead", Formats.moment(practice.local(row.start())), row.therapistName(), row.roomName()));
        LocalDate day = practice.local(row.start()).toLocalDate();
        LocalDate first = day.minusDays(DAYS_BEFORE);
        filter.choose(null, row.therapist());
        filter.choose(first.isBefore(practice.today()) ? practice.today() : first, day.plusDays(DAYS_AFTER));
        scopePlace.removeAll();
        if (mayMove()) {
            var choice = new ScopeChoice(proposals.scopes(client.id(), id), this::showProposal);
            scope = choice;
            scopePlace.add(choice);
        }
        showTimes();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("move.pageTitle"));
    }

    private boolean mayMove() {
        AppointmentRow row = known();
        return row.status() == AppointmentStatus.BOOKED && row.start().isAfter(practice.now());
    }

    private void showTimes() {
        times.clear();
        chosen = null;
        filter.setVisible(mayMove());
        if (!mayMove()) {
            times.say(Refusal.of(
                    known().status() == AppointmentStatus.BOOKED ? "appointment.begun" : "appointment.notBooked"));
            return;
        }
        if (filter.daysAreRight()) {
            AppointmentRow row = known();
            times.show(
                    proposals.freeTimes(row.client(), row.id(), filter.therapists(), filter.first(), filter.last()),
                    this::label);
        }
    }

    private String label(FreeTime time) {
        String clock = Formats.time(practice.local(time.start()).toLocalTime());
        return filter.therapists().isEmpty()
                ? Words.of("book.timeWith", clock, therapistNames.getOrDefault(time.therapist(), ""))
                : clock;
    }

    private void choose(FreeTime time) {
        chosen = time;
        showProposal();
    }

    private void showProposal() {
        FreeTime time = chosen;
        if (time == null) {
            return;
        }
        AppointmentRow row = known();
        switch (proposals.propose(
                row.client(), row.id(), time, Objects.requireNonNull(scope).chosen())) {
            case Outcome.Done<MoveProposal>(MoveProposal proposal) -> showProposal(time, proposal);
            case Outcome.Refused<MoveProposal>(Refusal why) -> times.showBeside(new Paragraph(Words.of(why)));
        }
    }

    private void showProposal(FreeTime time, MoveProposal proposal) {
        times.showBeside(new CardSection(
                Words.of("book.chosen"),
                new Paragraph(inWords(time)),
                new MovePreview(proposal, practice, roomNames),
                proposal.isPossible() ? button(proposal) : new Paragraph(Words.of("move.impossible"))));
    }

    private Button button(MoveProposal proposal) {
        var move = new Button(Words.of("move.confirm", proposal.steps().size()), _ -> move(proposal));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setDisableOnClick(true);
        return move;
    }

    private String inWords(FreeTime time) {
        return Words.of(
                "book.inWords",
                Formats.moment(practice.local(time.start())),
                Formats.time(practice.local(time.end()).toLocalTime()),
                therapistNames.getOrDefault(time.therapist(), ""),
                roomNames.getOrDefault(time.room(), ""));
    }

    private void move(MoveProposal proposal) {
        switch (changes.apply(proposal.steps())) {
            case Change.Changed(var id, List<AppointmentRow> rows) -> {
                notice.show(
                        id,
                        "move.done",
                        rows.size(),
                        Formats.moment(practice.local(rows.getFirst().start())));
                ClientNavigation.open(proposal.client());
            }
            case Change.NotFree _ -> {
                Notices.refused(Refusal.of("move.taken"));
                showTimes();
            }
            case Change.Refused(var _, Refusal why) -> {
                Notices.refused(why);
                showTimes();
            }
        }
    }

    /** Set in {@link #beforeEnter}, before anything can be tapped. */
    private AppointmentRow known() {
        return Objects.requireNonNull(appointment);
    }
}
