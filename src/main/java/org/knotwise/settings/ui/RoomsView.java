package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.Equipment;
import org.knotwise.scheduling.EquipmentId;
import org.knotwise.scheduling.EquipmentList;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.Locations;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.Rooms;
import org.knotwise.shared.ui.Words;

/** The locations, the rooms in them, and what stands in the rooms. */
@Route("practice/rooms")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class RoomsView extends SettingsPage {

    private final transient Locations locations;
    private final transient Rooms rooms;
    private final transient EquipmentList equipment;

    RoomsView(
            Locations locations,
            Rooms rooms,
            EquipmentList equipment,
            OutsideAppointments outside,
            Practice practice,
            Access access) {
        super("settings.rooms", access, outside, practice);
        this.locations = locations;
        this.rooms = rooms;
        this.equipment = equipment;
    }

    @Override
    Component content() {
        List<Location> places = locations.all();
        List<Equipment> things = equipment.all();
        var side = new Div(locationsCard(places), equipmentCard(things));
        side.addClassName("kw-stack");
        var panes = new Div(roomsCard(places, things), side);
        panes.addClassNames("kw-panes", "kw-panes--even");
        return panes;
    }

    private Component roomsCard(List<Location> places, List<Equipment> things) {
        Map<LocationId, String> placeNames = places.stream().collect(Collectors.toMap(Location::id, Location::name));
        Map<EquipmentId, String> names = things.stream().collect(Collectors.toMap(Equipment::id, Equipment::name));
        var card = Lists.card("settings.rooms", "map-pin", rooms.all(), room -> {
            Stream<String> holds = room.equipment().stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .sorted();
            String detail = Stream.concat(Stream.of(placeNames.getOrDefault(room.location(), "")), holds)
                    .collect(Collectors.joining(", "));
            return mayWrite()
                    ? Lists.row(room.name(), retired(room.inUse(), detail), deeds(room, places, things))
                    : Lists.row(room.name(), retired(room.inUse(), detail));
        });
        boolean possible = mayWrite() && places.stream().anyMatch(Location::inUse);
        return possible
                ? card.withActions(Lists.add(
                        "settings.room.add",
                        () -> edit(Words.of("settings.room.add"), new RoomForm(null, places, things), rooms::add)))
                : card;
    }

    private Component[] deeds(Room room, List<Location> places, List<Equipment> things) {
        return new Component[] {
            Lists.deed(
                    "settings.edit",
                    room.name(),
                    () -> edit(
                            room.name(),
                            new RoomForm(room, places, things),
                            draft -> rooms.change(room.id(), draft, room.version()))),
            room.inUse()
                    ? Lists.deed(
                            "settings.retire",
                            room.name(),
                            () -> attempt(() -> rooms.retire(room.id(), room.version())))
                    : Lists.deed(
                            "settings.useAgain",
                            room.name(),
                            () -> attempt(() -> rooms.useAgain(room.id(), room.version())))
        };
    }

    private Component locationsCard(List<Location> places) {
        var card = Lists.card("settings.locations", "map-pin", places, this::location);
        return mayWrite()
                ? card.withActions(Lists.add(
                        "settings.location.add",
                        () -> edit(Words.of("settings.location.add"), new LocationForm(null), locations::add)))
                : card;
    }

    private ListItem location(Location place) {
        String detail = Stream.of(place.address(), place.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!mayWrite()) {
            return Lists.row(place.name(), retired(place.inUse(), detail));
        }
        return Lists.row(
                place.name(),
                retired(place.inUse(), detail),
                Lists.deed(
                        "settings.edit",
                        place.name(),
                        () -> edit(
                                place.name(),
                                new LocationForm(place),
                                draft -> locations.change(place.id(), draft, place.version()))),
                place.inUse()
                        ? Lists.deed(
                                "settings.retire",
                                place.name(),
                                () -> attempt(() -> locations.retire(place.id(), place.version())))
                        : Lists.deed(
                                "settings.useAgain",
                                place.name(),
                                () -> attempt(() -> locations.useAgain(place.id(), place.version()))));
    }

    private Component equipmentCard(List<Equipment> things) {
        var card = Lists.card(
                "settings.equipment",
                "layers",
                things,
                thing -> mayWrite()
                        ? Lists.row(
                                thing.name(),
                                "",
                                Lists.deed(
                                        "settings.edit",
                                        thing.name(),
                                        () -> edit(
                                                thing.name(),
                                                new NameForm(
                                                        "settings.equipment.name", thing.name(), Fields.NAME_LIMIT),
                                                name -> equipment.rename(thing.id(), name, thing.version()))),
                                Lists.deed(
                                        "settings.remove",
                                        thing.name(),
                                        () -> attempt(() -> equipment.remove(thing.id(), thing.version()))))
                        : Lists.row(thing.name(), ""));
        return mayWrite()
                ? card.withActions(Lists.add(
                        "settings.equipment.add",
                        () -> edit(
                                Words.of("settings.equipment.add"),
                                new NameForm("settings.equipment.name", "", Fields.NAME_LIMIT),
                                equipment::add)))
                : card;
    }

    private static String retired(boolean inUse, String detail) {
        return inUse ? detail : Words.of("settings.retired", detail);
    }
}
