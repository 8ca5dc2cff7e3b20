package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.caseload.CaseloadRow;
import org.knotwise.caseload.Caseloads;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.Held;
import org.knotwise.scheduling.HoursException;
import org.knotwise.scheduling.HoursExceptionRow;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.Locations;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.scheduling.Qualification;
import org.knotwise.scheduling.QualificationId;
import org.knotwise.scheduling.Qualifications;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.TherapistProfile;
import org.knotwise.scheduling.TherapistProfiles;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.scheduling.WorkingHours;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** A therapist's profile: hours with exceptions, services, qualifications, and how many clients. */
@Route("practice/team/:therapist")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class TherapistView extends SettingsPage implements BeforeEnterObserver {

    static final String THERAPIST = "therapist";

    private final transient TherapistProfiles profiles;
    private final transient WorkingHours hours;
    private final transient Services services;
    private final transient Qualifications qualifications;
    private final transient Locations locations;
    private final transient Accounts accounts;
    private final transient Caseloads caseloads;
    private final transient Access access;
    private transient @Nullable Therapist therapist;

    TherapistView(
            TherapistProfiles profiles,
            WorkingHours hours,
            Services services,
            Qualifications qualifications,
            Locations locations,
            Accounts accounts,
            Caseloads caseloads,
            OutsideAppointments outside,
            Practice practice,
            Access access) {
        super("settings.team", access, outside, practice);
        this.profiles = profiles;
        this.hours = hours;
        this.services = services;
        this.qualifications = qualifications;
        this.locations = locations;
        this.accounts = accounts;
        this.caseloads = caseloads;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountId id = idIn(event);
        Therapist found = accounts.therapists().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        therapist = found;
        setTitle(found.name());
    }

    private static AccountId idIn(BeforeEnterEvent event) {
        try {
            return new AccountId(
                    UUID.fromString(event.getRouteParameters().get(THERAPIST).orElseThrow(NoSuchRecord::new)));
        } catch (IllegalArgumentException noId) {
            throw new NoSuchRecord();
        }
    }

    @Override
    Component content() {
        TherapistProfile profile = profiles.of(known().id());
        var week = new Div(hoursCard(profile), exceptionsCard(profile));
        var work = new Div(servicesCard(profile), heldCard(profile), trainedCard(profile), capacityCard(profile));
        week.addClassName("kw-stack");
        work.addClassName("kw-stack");
        var panes = new Div(week, work);
        panes.addClassNames("kw-panes", "kw-panes--even");
        return panes;
    }

    private Component hoursCard(TherapistProfile profile) {
        Map<LocationId, String> places = placeNames();
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> !profile.hours().on(day).isEmpty())
                .toList();
        var card = Lists.card(
                "settings.hours",
                "clock",
                days,
                day -> Lists.row(
                        Words.of("weekday", day),
                        profile.hours().on(day).stream()
                                .map(shift -> inWords(shift, places))
                                .collect(Collectors.joining(", "))));
        return withEdit(
                card,
                () -> edit(
                        Words.of("settings.hours.of", known().name()),
                        new HoursForm(profile.hours(), locations.all()),
                        week -> hours.change(known().id(), week, profile.version())));
    }

    private Component exceptionsCard(TherapistProfile profile) {
        var card = Lists.card("settings.exceptions", "calendar", profile.exceptions(), this::exception);
        if (!mayWrite()) {
            return card;
        }
        return card.withActions(
                Lists.add(
                        "settings.away",
                        () -> edit(
                                Words.of("settings.away"),
                                new AwayForm(practice().today()),
                                away -> hours.except(known().id(), away))),
                Lists.add(
                        "settings.otherHours",
                        () -> edit(
                                Words.of("settings.otherHours"),
                                new OtherHoursForm(practice().today(), locations.all()),
                                other -> hours.except(known().id(), other))));
    }

    private ListItem exception(HoursExceptionRow row) {
        String when = ExceptionWords.of(row.exception());
        String kind = switch (row.exception()) {
            case HoursException.Away _ -> Words.of("settings.exception.away");
            case HoursException.OtherHours _ -> Words.of("settings.exception.hours");
        };
        String reason = row.exception().reason();
        String detail = reason.isEmpty() ? kind : Words.of("settings.exception.detail", kind, reason);
        return mayWrite()
                ? Lists.row(
                        when,
                        detail,
                        Lists.deed("settings.takeBack", when, () -> show(hours.takeBack(known().id(), row.id()))))
                : Lists.row(when, detail);
    }

    private Component servicesCard(TherapistProfile profile) {
        List<Service> offered = services.inUse();
        List<Service> given = offered.stream()
                .filter(service -> profile.services().include(service.id()))
                .toList();
        var card = Lists.card(
                "settings.given",
                "list-checks",
                given,
                service -> Lists.row(
                        service.name(),
                        profile.holds(service.qualifications(), practice().today())
                                ? ""
                                : Words.of("settings.given.notQualified")));
        return withEdit(
                card,
                () -> edit(
                        Words.of("settings.given"),
                        new ServicesGivenForm(profile.services(), offered),
                        chosen -> profiles.give(known().id(), chosen, profile.version())));
    }

    private Component heldCard(TherapistProfile profile) {
        List<Qualification> all = qualifications.all();
        Map<QualificationId, String> names =
                all.stream().collect(Collectors.toMap(Qualification::id, Qualification::name));
        var card = Lists.card(
                "settings.held",
                "shield-check",
                profile.held(),
                held -> Lists.row(names.getOrDefault(held.qualification(), ""), expiry(held)));
        return all.isEmpty()
                ? card
                : withEdit(
                        card,
                        () -> edit(
                                Words.of("settings.held"),
                                new HeldForm(profile.held(), all),
                                held -> profiles.hold(known().id(), held, profile.version())));
    }

    private String expiry(Held held) {
        return held.expiresOn() == null
                ? Words.of("settings.held.stays")
                : Words.of(
                        held.countsOn(practice().today()) ? "settings.held.until" : "settings.held.expired",
                        Formats.date(held.expiresOn()));
    }

    private Component trainedCard(TherapistProfile profile) {
        var now = new Paragraph(Words.of(profile.trained() ? "settings.trained.yes" : "settings.trained.no"));
        now.addClassName("kw-quiet");
        return withEdit(
                new CardSection(Words.of("settings.trained"), now),
                () -> edit(
                        Words.of("settings.trained"),
                        new TrainedForm(profile.trained()),
                        trained -> profiles.train(known().id(), trained, profile.version())));
    }

    private Component capacityCard(TherapistProfile profile) {
        Integer capacity = profile.capacity();
        var changes = new Paragraph(Words.of("settings.capacity.changes"));
        changes.addClassNames("kw-quiet", "settings-card__changes");
        var now = new Paragraph(
                capacity == null ? Words.of("settings.capacity.none") : Words.of("settings.capacity.of", capacity));
        now.addClassName("kw-lead");
        var body = new Div(changes, now);
        if (access.may(Right.CASELOAD_READ)) {
            body.add(caseload(capacity));
        }
        return withEdit(
                new CardSection(Words.of("settings.capacity"), body),
                () -> edit(
                        Words.of("settings.capacity"),
                        new CapacityForm(capacity),
                        clients -> profiles.limit(known().id(), clients.orElse(null), profile.version())));
    }

    private Component caseload(@Nullable Integer capacity) {
        long taken = caseloads.rows().stream()
                .filter(row -> row.therapist().equals(known().id()))
                .mapToLong(CaseloadRow::activePlans)
                .sum();
        boolean over = capacity != null && taken > capacity;
        var note = new Div();
        if (over) {
            note.add(Icons.of("triangle-alert"));
        }
        note.add(new Span(Words.of(over ? "settings.capacity.over" : "settings.capacity.taken", taken)));
        note.addClassName(over ? "kw-note" : "kw-quiet");
        return note;
    }

    private CardSection withEdit(CardSection card, Runnable edit) {
        return mayWrite() ? card.withActions(Lists.deed("settings.edit", known().name(), edit)) : card;
    }

    private Map<LocationId, String> placeNames() {
        List<Location> all = locations.all();
        // With one place there is nothing to tell apart.
        return all.size() < 2 ? Map.of() : all.stream().collect(Collectors.toMap(Location::id, Location::name));
    }

    private static String inWords(Shift shift, Map<LocationId, String> places) {
        String span = Words.of("settings.hours.span", Formats.time(shift.from()), Formats.time(shift.to()));
        LocationId location = shift.location();
        String place = location == null ? null : places.get(location);
        return place == null ? span : Words.of("settings.hours.at", span, place);
    }

    private Therapist known() {
        if (therapist == null) {
            throw new IllegalStateException("Used before it was entered");
        }
        return therapist;
    }
}
