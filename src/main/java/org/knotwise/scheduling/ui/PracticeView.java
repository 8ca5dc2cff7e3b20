package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Right;
import org.knotwise.identity.Role;
import org.knotwise.identity.Roles;
import org.knotwise.identity.StaffRow;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WorkingHours;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.InvitationDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** What the calendar rests on: the team with its hours, the rooms, the services. */
@Route("practice")
@Menu(title = "nav.practice", icon = "settings", order = 9)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class PracticeView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient Rooms rooms;
    private final transient Services services;
    private final transient WorkingHours hours;
    private final boolean mayWrite;

    PracticeView(
            Accounts accounts, Rooms rooms, Services services, WorkingHours hours, Practice practice, Access access) {
        this.accounts = accounts;
        this.rooms = rooms;
        this.services = services;
        this.hours = hours;
        this.mayWrite = access.may(Right.SETTINGS_WRITE);
        setTitle(practice.details().map(PracticeDetails::name).orElse(Words.of("nav.practice")));
        setLead(practice.details()
                .map(details -> Words.of("practice.lead", details.zone().getId()))
                .orElse(""));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("nav.practice"));
    }

    private void refresh() {
        var things = new Div(roomsCard(), servicesCard());
        things.addClassName("kw-stack");
        var panes = new Div(teamCard(), things);
        panes.addClassName("kw-panes");
        show(panes);
    }

    private Component teamCard() {
        return card("practice.team", accounts.staff(), this::member, addButton("practice.invite", this::invite));
    }

    private Component roomsCard() {
        return card(
                "practice.rooms",
                rooms.all(),
                room -> row(room.name(), ""),
                addButton(
                        "practice.addRoom",
                        () -> open("practice.addRoom", new NameForm("practice.roomName"), rooms::add)));
    }

    private Component servicesCard() {
        return card(
                "practice.services",
                services.all(),
                service -> row(service.name(), minutesOf(service)),
                addButton(
                        "practice.addService",
                        () -> open(
                                "practice.addService",
                                new ServiceForm(),
                                draft -> services.add(draft.name(), draft.length(), draft.turnOver()))));
    }

    private static String minutesOf(Service service) {
        return Words.of(
                "practice.minutes",
                service.length().toMinutes(),
                service.turnOver().toMinutes());
    }

    private <T> Component card(String key, List<T> rows, Function<T, ListItem> item, Button add) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.forEach(row -> list.add(item.apply(row)));
        add.setVisible(mayWrite);
        Component content = rows.isEmpty()
                ? new EmptyState("settings", Words.of(key + ".empty.title"), Words.of(key + ".empty.text"))
                : list;
        return new CardSection(Words.of(key), content).withActions(add);
    }

    private static Button addButton(String key, Runnable deed) {
        return new Button(Words.of(key), Icons.of("plus"), _ -> deed.run());
    }

    private ListItem member(StaffRow member) {
        String roles = member.roles().stream()
                .sorted()
                .map(role -> Words.of("role", role))
                .collect(Collectors.joining(", "));
        var item = row(
                member.name(),
                member.invited() ? Words.of("practice.invited", roles) : roles + ". " + member.signInName());
        var end = new Div();
        end.addClassName("kw-row__end");
        if (member.roles().contains(Role.THERAPIST)) {
            var edit = small("practice.hours", () -> editHours(member));
            edit.setAriaLabel(Words.of("practice.hoursOf", member.name()));
            end.add(edit);
        }
        if (mayWrite && member.invited()) {
            end.add(small("practice.newCode", () -> newCode(member)));
        }
        item.add(end);
        return item;
    }

    private static Button small(String key, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static ListItem row(String name, String detail) {
        var first = new Span(name);
        first.addClassName("kw-lead");
        var second = new Span(detail);
        second.addClassNames("kw-quiet", "kw-small");
        var main = new Div(first, second);
        main.addClassName("kw-row__main");
        var item = new ListItem(main);
        item.addClassName("kw-row");
        return item;
    }

    private void invite() {
        var made = new Invited[1];
        var form = new StaffForm();
        FormDialog.open(
                Words.of("practice.invite"),
                Words.of("practice.invite"),
                form,
                draft -> {
                    Outcome<Invited> outcome = accounts.inviteStaff(draft.name(), draft.signInName(), draft.roles());
                    if (outcome instanceof Outcome.Done<Invited>(Invited done)) {
                        made[0] = done;
                    }
                    return outcome;
                },
                () -> {
                    refresh();
                    InvitationDialog.open(form.name(), made[0].code().shown());
                });
    }

    private void newCode(StaffRow member) {
        switch (accounts.inviteAgain(member.id())) {
            case Outcome.Done<Invited>(Invited invited) ->
                InvitationDialog.open(member.name(), invited.code().shown());
            case Outcome.Refused<Invited>(var why) -> Notices.refused(why);
        }
    }

    private void editHours(StaffRow member) {
        WeeklyHours known = hours.of(member.id());
        if (!mayWrite) {
            Notices.done("practice.hoursAre", member.name(), inWords(known));
            return;
        }
        open("practice.hours", new HoursForm(known), changed -> {
            hours.change(member.id(), changed);
            return Outcome.done(changed);
        });
    }

    private static String inWords(WeeklyHours hours) {
        return hours.shifts().stream()
                .map(shift -> Words.of("weekday", shift.day()) + " " + Formats.time(shift.from()) + "–"
                        + Formats.time(shift.to()))
                .collect(Collectors.joining(", "));
    }

    private <T> void open(String title, FormDialog.Form<T> form, FormDialog.Save<T> save) {
        FormDialog.open(Words.of(title), Words.of("client.save"), form, save, () -> {
            refresh();
            Notices.done("client.saved");
        });
    }
}
