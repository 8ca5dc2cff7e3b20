package org.knotwise.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeContact;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.EquipmentId;
import org.knotwise.scheduling.EquipmentList;
import org.knotwise.scheduling.LocationDraft;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.Locations;
import org.knotwise.scheduling.RoomDraft;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.ServiceDraft;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.TherapistProfiles;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.scheduling.WorkingHours;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional practice without its clients: team, rooms, services and hours. */
@Component
@Profile("demo")
class DemoHouse {

    static final String PASSWORD = "every knot remembered";
    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Duration TURN_OVER = Duration.ofMinutes(15);
    private static final int ROOMS = 4;

    private final Practice practice;
    private final Accounts accounts;
    private final Locations locations;
    private final Rooms rooms;
    private final EquipmentList equipment;
    private final Services services;
    private final WorkingHours hours;
    private final TherapistProfiles profiles;

    DemoHouse(
            Practice practice,
            Accounts accounts,
            Locations locations,
            Rooms rooms,
            EquipmentList equipment,
            Services services,
            WorkingHours hours,
            TherapistProfiles profiles) {
        this.practice = practice;
        this.accounts = accounts;
        this.locations = locations;
        this.rooms = rooms;
        this.equipment = equipment;
        this.services = services;
        this.hours = hours;
        this.profiles = profiles;
    }

    static String signInName(String account) {
        return account + "@lindenyard.example";
    }

    /** Builds it; the therapists come back in the order in which the clients name them. */
    List<AccountId> build() {
        practice.setUp(new PracticeDetails("Linden Yard Practice", ZONE, "US")).orThrow();
        var contact = new PracticeContact("+1 212 555 0143", signInName("hello"), "911");
        long version = practice.settings().orElseThrow().version();
        practice.changeContact(contact, version).orThrow();
        furnish();
        join("Adil Rahman", "adil", Role.ADMIN);
        join("Maren Holt", "maren", Role.MANAGER);
        join("Ruth Castillo", "ruth", Role.RECEPTION);
        List<AccountId> team = List.of(
                join("Ines Okafor", "ines", Role.THERAPIST),
                join("Tomas Brandl", "tomas", Role.THERAPIST),
                join("Priya Nair", "priya", Role.THERAPIST),
                join("Jonah Abara", "jonah", Role.THERAPIST),
                join("Lucia Ferrer", "lucia", Role.THERAPIST),
                join("Wen Zhao", "wen", Role.THERAPIST));
        IntStream.range(0, team.size())
                .forEach(i -> hours.change(team.get(i), week(i)).orThrow());
        team.forEach(
                one -> profiles.train(one, true, profiles.of(one).version()).orThrow());
        return team;
    }

    private void furnish() {
        LocationId house = locations
                .add(new LocationDraft("Linden Yard", "12 Linden Yard, Brooklyn", "+1 212 555 0143"))
                .orThrow();
        EquipmentId table = equipment.add("Hydraulic table").orThrow();
        EquipmentId bars = equipment.add("Ashiatsu bars").orThrow();
        for (int i = 1; i <= ROOMS; i++) {
            rooms.add(new RoomDraft("Room " + i, house, i == ROOMS ? Set.of(table, bars) : Set.of(table)))
                    .orThrow();
        }
        services.add(ServiceDraft.plain("Trigger-point therapy", Duration.ofMinutes(60), TURN_OVER))
                .orThrow();
        services.add(ServiceDraft.plain("Follow-up", Duration.ofMinutes(45), TURN_OVER))
                .orThrow();
        services.add(new ServiceDraft("Ashiatsu", Duration.ofMinutes(60), TURN_OVER, Set.of(bars), Set.of()))
                .orThrow();
    }

    private AccountId join(String name, String account, Role role) {
        Invited invited = accounts.inviteStaff(name, signInName(account), EnumSet.of(role))
                .orThrow();
        return accounts.accept(invited.code(), PASSWORD).orThrow();
    }

    /** The first begins and ends an hour later than the others, so that the desk and the rooms are used longer. */
    private WeeklyHours week(int therapist) {
        int later = therapist == 0 ? 1 : 0;
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .filter(day -> DemoPeople.works(day, therapist, practice.today()))
                .flatMap(day -> Stream.of(
                        new Shift(day, LocalTime.of(8 + later, 0), LocalTime.of(12, 45), null),
                        new Shift(day, LocalTime.of(13, 15), LocalTime.of(17 + later, 45), null)))
                .toList());
    }
}
