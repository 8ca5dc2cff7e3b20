package org.knotwise.series.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.plans.PlanId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Services;
import org.knotwise.series.PlacedSession;
import org.knotwise.series.SeriesBooking;
import org.knotwise.series.SeriesPlaces;
import org.knotwise.series.SeriesPreview;
import org.knotwise.series.SeriesWishes;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Places all open sessions of a plan: wishes on top, the proposal below, and one button that books all of it. */
@Route("clients/:client/plans/:plan/place")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class PlaceView extends Page implements BeforeEnterObserver, HasDynamicTitle, HasCrumb, SessionLine.Deeds {

    private final transient SeriesPlaces series;
    private final transient Clients clients;
    private final transient Practice practice;
    private final transient Map<AccountId, String> therapists;
    private final transient Map<RoomId, String> rooms;
    private final WishesForm form;
    private final Div proposal = new Div();
    private transient SeriesWishes wishes = SeriesWishes.NONE;
    private transient @Nullable ClientDetails client;
    private transient @Nullable PlanId plan;

    PlaceView(
            SeriesPlaces series,
            Clients clients,
            Practice practice,
            Accounts accounts,
            Rooms rooms,
            Services services) {
        this.series = series;
        this.clients = clients;
        this.practice = practice;
        List<Therapist> all = accounts.therapists();
        this.therapists = all.stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
        this.rooms = rooms.all().stream().collect(Collectors.toMap(Room::id, Room::name));
        this.form = new WishesForm(all, services.inUse(), this::place);
        proposal.addClassName("series-page__proposal");
        getContent().addClassName("series-page");
        show(new CardSection(Words.of("series.wishes"), form), proposal);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientDetails found = clients.details(ClientNavigation.clientIn(event.getRouteParameters()));
        client = found;
        plan = new PlanId(ClientNavigation.idIn(event.getRouteParameters(), SeriesNavigation.PLAN));
        form.wishTherapist(found.primaryTherapist());
        setTitle(Words.of("series.title", found.name()));
        setLead(Words.of("series.lead"));
        setActions(ClientNavigation.link(Words.of("plan.record"), found.id()));
        place();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("series.pageTitle"));
    }

    @Override
    public String crumb() {
        return Words.of("series.pageTitle");
    }

    @Override
    public void pin(PlacedSession session) {
        wishes = wishes.pin(session.session().id(), session.time());
        place();
    }

    @Override
    public void unpin(PlacedSession session) {
        wishes = wishes.unpin(session.session().id());
        place();
    }

    @Override
    public void chooseTime(PlacedSession session) {
        new OtherTimeDialog(
                        session,
                        practice,
                        therapists,
                        (from, to) -> series.freeTimes(client().id(), session, wishes, from, to),
                        time -> {
                            wishes = wishes.pin(session.session().id(), time);
                            place();
                        })
                .open();
    }

    private void place() {
        form.read(wishes).ifPresent(read -> {
            wishes = read;
            show(series.propose(client().id(), plan(), wishes));
        });
    }

    private void show(Outcome<SeriesPreview> outcome) {
        proposal.removeAll();
        switch (outcome) {
            case Outcome.Done<SeriesPreview>(SeriesPreview preview) -> show(preview);
            case Outcome.Refused<SeriesPreview>(Refusal why) -> proposal.add(none(why));
        }
    }

    private EmptyState none(Refusal why) {
        var unpin = new Button(Words.of("series.unpinAll"), _ -> {
            wishes.pinned().keySet().forEach(session -> wishes = wishes.unpin(session));
            place();
        });
        return wishes.pinned().isEmpty()
                ? new EmptyState("calendar", Words.of("series.none.title"), Words.of(why))
                : new EmptyState("calendar", Words.of("series.none.title"), Words.of(why), unpin);
    }

    private void show(SeriesPreview preview) {
        var list = new OrderedList();
        list.addClassName("series-list");
        var setting = new SessionLine.Setting(practice, therapists, rooms);
        @Nullable FreeTime before = null;
        for (PlacedSession one : preview.sessions()) {
            list.add(new SessionLine(one, before, setting, this));
            before = one.time();
        }
        var card = new CardSection(Words.of("series.proposal"), list).withClass("series-page__list");
        if (!preview.breaches().isEmpty()) {
            var note = new Paragraph(Icons.of("triangle-alert"));
            note.add(Words.of("series.nearest", preview.breaches().size()));
            note.addClassName("kw-note");
            card.show(note, list);
        }
        var book = new Button(Words.of("series.book", preview.open().size()), _ -> askOrBook(preview));
        var again = new Button(Words.of("series.again"), Icons.of("rotate-ccw"), _ -> place());
        var panes = new Div(card, new SummaryCard(preview, therapists, practice, book, again));
        panes.addClassName("kw-panes");
        proposal.add(panes);
    }

    /** What breaks limits is booked only after somebody has read which. */
    private void askOrBook(SeriesPreview preview) {
        if (preview.breaches().isEmpty()) {
            book(preview, false);
            return;
        }
        var named = new UnorderedList();
        preview.breaches().forEach(one -> named.add(new ListItem(CostWords.breach(one))));
        var ask = new ConfirmDialog();
        ask.setHeader(Words.of("series.confirm.title"));
        ask.setText(new Div(new Paragraph(Words.of("series.confirm.text")), named));
        ask.setConfirmText(Words.of("series.confirm.book"));
        ask.setCancelable(true);
        ask.setCancelText(Words.of("series.confirm.back"));
        ask.addConfirmListener(_ -> book(preview, true));
        ask.addCancelListener(_ -> show(Outcome.done(preview)));
        ask.open();
    }

    private void book(SeriesPreview preview, boolean breachesAccepted) {
        switch (series.book(client().id(), preview, wishes, breachesAccepted)) {
            case SeriesBooking.Booked(List<AppointmentRow> booked) -> {
                Notices.done("series.booked", booked.size());
                ClientNavigation.open(client().id());
            }
            case SeriesBooking.Taken(PlacedSession session, Outcome<SeriesPreview> anew) -> {
                Notices.refused(Refusal.of(
                        "series.taken",
                        session.session().number(),
                        Formats.moment(practice.local(session.time().start()))));
                show(anew);
            }
            case SeriesBooking.Refused(Refusal why) -> {
                Notices.refused(why);
                place();
            }
        }
    }

    private ClientDetails client() {
        return known(client);
    }

    private PlanId plan() {
        return known(plan);
    }

    /** Set in {@link #beforeEnter}, before anything can be tapped. */
    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Used before it was entered");
        }
        return value;
    }
}
