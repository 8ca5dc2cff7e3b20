package org.knotwise.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.EquipmentRepository;
import org.knotwise.scheduling.internal.LocationRepository;
import org.knotwise.scheduling.internal.LocationRow;
import org.knotwise.scheduling.internal.QualificationRepository;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.RoomRow;
import org.knotwise.scheduling.internal.ServiceRepository;
import org.knotwise.scheduling.internal.ServiceRow;
import org.springframework.stereotype.Component;

/** Reads the settings that rest on one another. */
@Component
class SettingsReader {

    private final LocationRepository locations;
    private final RoomRepository rooms;
    private final ServiceRepository services;
    private final EquipmentRepository equipment;
    private final QualificationRepository qualifications;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Practice practice;

    SettingsReader(
            LocationRepository locations,
            RoomRepository rooms,
            ServiceRepository services,
            EquipmentRepository equipment,
            QualificationRepository qualifications,
            Profiles profiles,
            Accounts accounts,
            Practice practice) {
        this.locations = locations;
        this.rooms = rooms;
        this.services = services;
        this.equipment = equipment;
        this.qualifications = qualifications;
        this.profiles = profiles;
        this.accounts = accounts;
        this.practice = practice;
    }

    SettingsPicture now() {
        List<Therapist> therapists = accounts.therapists();
        Map<AccountId, TherapistProfile> known =
                profiles.of(therapists.stream().map(Therapist::id).toList(), practice.today());
        return new SettingsPicture(
                practice.today(),
                locations.findAllByOrderByNameAscIdAsc().stream()
                        .map(LocationRow::location)
                        .toList(),
                rooms.findAllByOrderByNameAscIdAsc().stream().map(RoomRow::room).toList(),
                services.findAllByOrderByNameAscIdAsc().stream()
                        .map(ServiceRow::service)
                        .toList(),
                therapists.stream()
                        .map(one -> new SettingsPicture.Member(one.name(), Objects.requireNonNull(known.get(one.id()))))
                        .toList(),
                equipment.findAllByOrderByNameAscIdAsc().stream()
                        .map(row -> row.equipment())
                        .collect(Collectors.toMap(Equipment::id, Equipment::name)),
                qualifications.findAllByOrderByNameAscIdAsc().stream()
                        .map(row -> row.qualification())
                        .collect(Collectors.toMap(Qualification::id, Qualification::name)));
    }
}
