package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.StaffRow;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeSettings;
import org.knotwise.scheduling.Holidays;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.scheduling.OutsideAppointments.Outside;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.SettingsState;
import org.knotwise.scheduling.SettingsState.Missing;
import org.knotwise.settings.PracticeProfile;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The settings at a glance: what is missing, what contradicts, what lies outside, and what each page holds. */
@Route("practice")
@Menu(title = "nav.practice", icon = "settings", order = 9)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class PracticeView extends SettingsPage {

    private static final int NAMED = 6;
    private static final int NAME_LIMIT = 200;

    private final transient PracticeProfile profile;
    private final transient SettingsState state;
    private final transient OutsideAppointments outside;
    private final transient Accounts accounts;
    private final transient Rooms rooms;
    private final transient Services services;
    private final transient Holidays holidays;

    PracticeView(
            PracticeProfile profile,
            SettingsState state,
            OutsideAppointments outside,
            Accounts accounts,
            Rooms rooms,
            Services services,
            Holidays holidays,
            Practice practice,
            Access access) {
        super("settings.overview", access, outside, practice);
        this.profile = profile;
        this.state = state;
        this.outside = outside;
        this.accounts = accounts;
        this.rooms = rooms;
        this.services = services;
        this.holidays = holidays;
    }

    @Override
    Component content() {
        PracticeSettings settings = profile.settings();
        setTitle(settings.details().name());
        setLead(Words.of("practice.lead", settings.details().zone().getId()));
        var all = new Div();
        all.addClassName("kw-stack");
        addMissing(all, state.missing());
        addContradictions(all, state.contradictions());
        addOutside(all, outside.coming());
        all.add(summary(settings));
        return all;
    }

    private void addMissing(Div all, List<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        String what =
                missing.stream().map(one -> Words.of("settings.missing", one)).collect(Collectors.joining(", "));
        var card = new CardSection(
                Words.of("settings.missing.title"), new Paragraph(Words.of("settings.missing.text", what)));
        if (mayWrite()) {
            card.withActions(new RouterLink(Words.of("settings.missing.go"), StartView.class));
        }
        all.add(card);
    }

    private static void addContradictions(Div all, List<Refusal> contradictions) {
        contradictions.forEach(one -> {
            var note = new Div(Icons.of("triangle-alert"), new Span(Words.of(one)));
            note.addClassName("kw-note");
            all.add(note);
        });
    }

    private void addOutside(Div all, List<Outside> appointments) {
        if (appointments.isEmpty()) {
            return;
        }
        var text = new Paragraph(Words.of("settings.outside.text"));
        text.addClassName("kw-quiet");
        all.add(new CardSection(
                Words.of("settings.outside.title", appointments.size()),
                text,
                Lists.outside(appointments, practice())));
    }

    private Component summary(PracticeSettings settings) {
        List<String> team = accounts.staff().stream()
                .filter(StaffRow::enabled)
                .map(StaffRow::name)
                .toList();
        List<String> inUse =
                rooms.all().stream().filter(Room::inUse).map(Room::name).toList();
        List<String> offered = services.inUse().stream().map(Service::name).toList();
        List<String> closed = holidays.coming().stream().map(one -> one.name()).toList();
        String name = settings.details().name();
        Component[] deeds = mayWrite()
                ? new Component[] {Lists.deed("settings.edit", name, () -> rename(settings))}
                : new Component[0];
        String fixed = Words.of(
                "settings.practice.fixed",
                settings.details().zone().getId(),
                settings.details().country());
        return new CardSection(
                Words.of("nav.practice"),
                Lists.list(List.of(
                        Lists.row(name, fixed, deeds),
                        line("settings.team", TeamView.class, team),
                        line("settings.rooms", RoomsView.class, inUse),
                        line("settings.services", ServicesView.class, offered),
                        line("settings.holidays", HolidaysView.class, closed))));
    }

    private void rename(PracticeSettings settings) {
        edit(
                Words.of("settings.practice.rename"),
                new NameForm("setup.practice", settings.details().name(), NAME_LIMIT),
                name -> profile.rename(name, settings.version()));
    }

    private static ListItem line(String key, Class<? extends Component> page, List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String text = names.isEmpty()
                ? Words.of("settings.none")
                : names.size() > NAMED ? Words.of("settings.andMore", some, names.size() - NAMED) : some;
        return Lists.row(new RouterLink(Words.of(key), page), text);
    }
}
