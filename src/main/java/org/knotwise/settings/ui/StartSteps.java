package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.identity.StaffAccounts;
import org.knotwise.identity.StaffRow;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.LocationDraft;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.Locations;
import org.knotwise.scheduling.RoomDraft;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.scheduling.WorkingHours;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.InvitationDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** The forms of the first steps. Each tells when it was done; what it refuses, it says, and keeps what was typed. */
@org.springframework.stereotype.Component
class StartSteps {

    /** A service that nearly every practice gives. */
    private record Suggestion(String key, int minutes, int turnOver) {

        String label() {
            return Words.of("start.suggest", Words.of("start.suggest." + key), minutes);
        }

        String name() {
            return Words.of("start.suggest." + key);
        }
    }

    private static final List<Suggestion> SUGGESTIONS = List.of(
            new Suggestion("therapy", 60, 15), new Suggestion("followUp", 45, 15), new Suggestion("short", 30, 10));

    private final Locations locations;
    private final Rooms rooms;
    private final Services services;
    private final Accounts accounts;
    private final StaffAccounts staff;
    private final WorkingHours hours;
    private final Practice practice;
    private final Access access;

    StartSteps(
            Locations locations,
            Rooms rooms,
            Services services,
            Accounts accounts,
            StaffAccounts staff,
            WorkingHours hours,
            Practice practice,
            Access access) {
        this.locations = locations;
        this.rooms = rooms;
        this.services = services;
        this.accounts = accounts;
        this.staff = staff;
        this.hours = hours;
        this.practice = practice;
        this.access = access;
    }

    /** Where the practice is, and its first room. */
    Component room(Runnable done) {
        Optional<Location> known =
                locations.all().stream().filter(Location::inUse).findFirst();
        var place = Fields.name("settings.location.name");
        var room = Fields.name("settings.room.name");
        place.setVisible(known.isEmpty());
        place.setValue(practice.details().map(PracticeDetails::name).orElse(""));
        room.setValue(Words.of("start.room.first"));
        var add = new Button(Words.of("start.room.add"));
        add.addClickListener(_ -> {
            boolean placed = known.isPresent() || Fields.filled(place);
            boolean named = Fields.filled(room);
            if (placed && named) {
                Outcome<LocationId> where = known.<Outcome<LocationId>>map(one -> Outcome.done(one.id()))
                        .orElseGet(() -> locations.add(new LocationDraft(place.getValue(), null, null)));
                finish(
                        switch (where) {
                            case Outcome.Done<LocationId>(var id) ->
                                rooms.add(new RoomDraft(room.getValue(), id, Set.of()));
                            case Outcome.Refused<LocationId> refused -> refused;
                        },
                        done);
            }
        });
        return form(add, place, room);
    }

    boolean hasSuggestions() {
        return !open().isEmpty();
    }

    /** Services to take with one click each. */
    Component services(Runnable done) {
        var buttons = new Div();
        buttons.addClassName("settings-start__choices");
        open().forEach(one -> buttons.add(Lists.addNamed(
                one.label(),
                () -> finish(
                        services.add(one.name(), Duration.ofMinutes(one.minutes()), Duration.ofMinutes(one.turnOver())),
                        done))));
        return buttons;
    }

    private List<Suggestion> open() {
        Set<String> known = services.all().stream().map(Service::name).collect(Collectors.toSet());
        return SUGGESTIONS.stream().filter(one -> !known.contains(one.name())).toList();
    }

    /** Oneself, or the first therapist by invitation. */
    Component therapist(Runnable done) {
        var form = new StaffForm(null, EnumSet.of(Role.THERAPIST));
        var made = new AtomicReference<Invited>();
        var invite = new Button(Words.of("settings.invite"));
        invite.addClickListener(_ -> form.read().ifPresent(draft -> {
            Outcome<Invited> outcome = accounts.inviteStaff(draft.name(), draft.signInName(), draft.roles());
            if (outcome instanceof Outcome.Done<Invited>(Invited invited)) {
                made.set(invited);
            }
            finish(outcome, () -> {
                done.run();
                Invited invited = made.get();
                if (invited != null) {
                    InvitationDialog.open(
                            draft.name(), invited.code().shown(), () -> accounts.mailInvitation(invited.account()));
                }
            });
        }));
        var self = new Button(Words.of("start.therapist.self"), _ -> finish(becomeTherapist(), done));
        self.addThemeVariants(ButtonVariant.PRIMARY);
        var all = new Div(self, new Paragraph(Words.of("start.therapist.or")), form.component(), invite);
        all.addClassName("settings-form");
        return all;
    }

    private Outcome<?> becomeTherapist() {
        StaffRow me = accounts.staff().stream()
                .filter(row -> row.id().equals(access.signedIn().account()))
                .findFirst()
                .orElseThrow();
        Set<Role> roles = EnumSet.copyOf(me.roles());
        roles.add(Role.THERAPIST);
        return staff.change(me.id(), me.name(), roles, me.version(), false);
    }

    /** The week of the first therapist, filled in as many weeks are. */
    Component hours(Runnable done) {
        Therapist first = accounts.therapists().getFirst();
        var form = new HoursForm(usualWeek(), locations.all());
        var save = new Button(Words.of("start.hours.save", first.name()));
        save.addClickListener(_ -> form.read().ifPresent(week -> finish(hours.change(first.id(), week), done)));
        return form(save, form.component());
    }

    private static WeeklyHours usualWeek() {
        return new WeeklyHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .flatMap(day -> Stream.of(
                        new Shift(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Shift(day, LocalTime.of(13, 0), LocalTime.of(17, 0))))
                .toList());
    }

    private static Component form(Button confirm, Component... fields) {
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var all = new Div(fields);
        all.add(confirm);
        all.addClassName("settings-form");
        return all;
    }

    private static void finish(Outcome<?> outcome, Runnable done) {
        switch (outcome) {
            case Outcome.Done<?> _ -> done.run();
            case Outcome.Refused<?>(var why) -> Notices.refused(why);
        }
    }
}
