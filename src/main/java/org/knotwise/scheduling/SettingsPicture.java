package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The settings of the calendar at one moment, as far as they rest on one another.
 *
 * @param therapists enabled ones
 * @param equipment names by id, those of qualifications likewise
 */
record SettingsPicture(
        LocalDate today,
        List<Location> locations,
        List<Room> rooms,
        List<Service> services,
        List<Member> therapists,
        Map<EquipmentId, String> equipment,
        Map<QualificationId, String> qualifications) {

    /** A therapist. */
    record Member(String name, TherapistProfile profile) {}

    List<Room> roomsInUse() {
        return rooms.stream().filter(Room::inUse).toList();
    }

    List<Service> servicesInUse() {
        return services.stream().filter(Service::inUse).toList();
    }
}
