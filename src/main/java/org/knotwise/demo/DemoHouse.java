package org.knotwise.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Services;
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

    private final Practice practice;
    private final Accounts accounts;
    private final Rooms rooms;
    private final Services services;
    private final WorkingHours hours;

    DemoHouse(Practice practice, Accounts accounts, Rooms rooms, Services services, WorkingHours hours) {
        this.practice = practice;
        this.accounts = accounts;
        this.rooms = rooms;
        this.services = services;
        this.hours = hours;
    }

    static String signInName(String account) {
        return account + "@lindenyard.example";
    }

    DemoPractice.Team build() {
        practice.setUp(new PracticeDetails("Linden Yard Practice", ZoneId.of("America/New_York"), "US"))
                .orThrow();
        Stream.of("Room 1", "Room 2", "Room 3").forEach(name -> rooms.add(name).orThrow());
        services.add("Trigger-point therapy", Duration.ofMinutes(60), Duration.ofMinutes(15))
                .orThrow();
        services.add("Follow-up", Duration.ofMinutes(45), Duration.ofMinutes(15))
                .orThrow();
        join("Adil Rahman", "adil", Role.ADMIN);
        join("Maren Holt", "maren", Role.MANAGER);
        join("Ruth Castillo", "ruth", Role.RECEPTION);
        var team = new DemoPractice.Team(
                join("Ines Okafor", "ines", Role.THERAPIST),
                join("Tomas Brandl", "tomas", Role.THERAPIST),
                join("Priya Nair", "priya", Role.THERAPIST));
        team.all().forEach(therapist -> hours.change(therapist, everyDay()));
        return team;
    }

    private AccountId join(String name, String account, Role role) {
        Invited invited = accounts.inviteStaff(name, signInName(account), EnumSet.of(role))
                .orThrow();
        return accounts.accept(invited.code(), PASSWORD).orThrow();
    }

    /** Seven days a week, so that whoever tries the demo finds a day at work. */
    private static WeeklyHours everyDay() {
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .flatMap(day -> List.of(
                        new Shift(day, LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        new Shift(day, LocalTime.of(13, 15), LocalTime.of(19, 0)))
                        .stream())
                .toList());
    }
}
