package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.Equipment;
import org.knotwise.scheduling.EquipmentList;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.scheduling.Qualification;
import org.knotwise.scheduling.Qualifications;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.shared.ui.Words;

/** The services, and the qualifications that they may need. */
@Route("practice/services")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class ServicesView extends SettingsPage {

    private final transient Services services;
    private final transient EquipmentList equipment;
    private final transient Qualifications qualifications;

    ServicesView(
            Services services,
            EquipmentList equipment,
            Qualifications qualifications,
            OutsideAppointments outside,
            Practice practice,
            Access access) {
        super("settings.services", access, outside, practice);
        this.services = services;
        this.equipment = equipment;
        this.qualifications = qualifications;
    }

    @Override
    Component content() {
        List<Equipment> things = equipment.all();
        List<Qualification> learned = qualifications.all();
        var panes = new Div(servicesCard(things, learned), qualificationsCard(learned));
        panes.addClassNames("kw-panes", "kw-panes--even");
        return panes;
    }

    private Component servicesCard(List<Equipment> things, List<Qualification> learned) {
        var card = Lists.card(
                "settings.services", "list-checks", services.all(), service -> row(service, things, learned));
        return mayWrite()
                ? card.withActions(Lists.add(
                        "settings.service.add",
                        () -> edit(
                                Words.of("settings.service.add"),
                                new ServiceForm(null, things, learned),
                                services::add)))
                : card;
    }

    private ListItem row(Service service, List<Equipment> things, List<Qualification> learned) {
        String time = Words.of(
                "settings.service.time",
                service.length().toMinutes(),
                service.turnOver().toMinutes());
        String needs = Stream.concat(
                        things.stream()
                                .filter(one -> service.equipment().contains(one.id()))
                                .map(Equipment::name),
                        learned.stream()
                                .filter(one -> service.qualifications().contains(one.id()))
                                .map(Qualification::name))
                .collect(Collectors.joining(", "));
        String all = needs.isEmpty() ? time : Words.of("settings.service.needs", time, needs);
        String detail = service.inUse() ? all : Words.of("settings.retired", all);
        return mayWrite()
                ? Lists.row(service.name(), detail, deeds(service, things, learned))
                : Lists.row(service.name(), detail);
    }

    private Component[] deeds(Service service, List<Equipment> things, List<Qualification> learned) {
        return new Component[] {
            Lists.deed(
                    "settings.edit",
                    service.name(),
                    () -> edit(
                            service.name(),
                            new ServiceForm(service, things, learned),
                            draft -> services.change(service.id(), draft, service.version()))),
            service.inUse()
                    ? Lists.deed(
                            "settings.retire",
                            service.name(),
                            () -> attempt(() -> services.retire(service.id(), service.version())))
                    : Lists.deed(
                            "settings.useAgain",
                            service.name(),
                            () -> attempt(() -> services.useAgain(service.id(), service.version())))
        };
    }

    private Component qualificationsCard(List<Qualification> learned) {
        var card = Lists.card(
                "settings.qualifications",
                "shield-check",
                learned,
                one -> mayWrite()
                        ? Lists.row(
                                one.name(),
                                "",
                                Lists.deed(
                                        "settings.edit",
                                        one.name(),
                                        () -> edit(
                                                one.name(),
                                                new NameForm(
                                                        "settings.qualification.name", one.name(), Fields.NAME_LIMIT),
                                                name -> qualifications.rename(one.id(), name, one.version()))),
                                Lists.deed(
                                        "settings.remove",
                                        one.name(),
                                        () -> attempt(() -> qualifications.remove(one.id(), one.version()))))
                        : Lists.row(one.name(), ""));
        return mayWrite()
                ? card.withActions(Lists.add(
                        "settings.qualification.add",
                        () -> edit(
                                Words.of("settings.qualification.add"),
                                new NameForm("settings.qualification.name", "", Fields.NAME_LIMIT),
                                qualifications::add)))
                : card;
    }
}
