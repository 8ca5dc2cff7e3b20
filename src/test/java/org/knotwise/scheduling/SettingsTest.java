package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Role;
import org.knotwise.identity.StaffAccounts;
import org.knotwise.identity.StaffRow;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.scheduling.OutsideAppointments.Outside;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is set is kept, decides what is free, and leaves what is booked alone. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class SettingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Appointments appointments;

    @Autowired
    private Locations locations;

    @Autowired
    private Rooms rooms;

    @Autowired
    private EquipmentList equipment;

    @Autowired
    private Qualifications qualifications;

    @Autowired
    private Services services;

    @Autowired
    private WorkingHours hours;

    @Autowired
    private TherapistProfiles profiles;

    @Autowired
    private Holidays holidays;

    @Autowired
    private OutsideAppointments outside;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    private AccountId admin;
    private AccountId ines;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    SettingsTest() {}

    @BeforeEach
    void inesWorksOnWeekdays() {
        admin = AccountId.random();
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 12);
        fixtures.room("Room 1");
    }

    @Test
    void aServiceIsOfferedOnlyWhereItsEquipmentStands() {
        EquipmentId bars = asAdmin(() -> equipment.add(name("Bars")));
        ServiceDraft feet = draft(Set.of(bars), Set.of());
        assertThat(attempt(() -> services.add(feet))).isEqualTo("settings.noRoomHolds");
        RoomId loft = asAdmin(() -> rooms.add(new RoomDraft(name("Loft"), anyLocation(), Set.of(bars))));
        ServiceId service = asAdmin(() -> services.add(feet));

        assertThat(free(service)).isNotEmpty().allMatch(time -> time.room().equals(loft));

        Room known = room(loft);
        assertThat(attempt(() ->
                        rooms.change(loft, new RoomDraft(known.name(), known.location(), Set.of()), known.version())))
                .isEqualTo("settings.noRoomHolds");
        assertThat(attempt(() -> rooms.retire(loft, known.version()))).isEqualTo("settings.noRoomHolds");
        assertThat(room(loft))
                .isEqualTo(known)
                .extracting(Room::inUse, Room::equipment)
                .containsExactly(true, Set.of(bars));
    }

    @Test
    void aServiceIsOfferedOnlyByWhoIsQualifiedOnTheDay() {
        QualificationId ashiatsu = asAdmin(() -> qualifications.add(name("Ashiatsu")));
        ServiceDraft feet = draft(Set.of(), Set.of(ashiatsu));
        assertThat(attempt(() -> services.add(feet))).isEqualTo("settings.nobodyHolds");
        hold(new Held(ashiatsu, MONDAY.plusDays(1)));
        ServiceId service = asAdmin(() -> services.add(feet));

        assertThat(free(service))
                .isNotEmpty()
                .allMatch(time -> time.therapist().equals(ines))
                .allMatch(time -> time.start().isBefore(Care.at(MONDAY.plusDays(2), "00:00")));
        assertThat(attempt(() -> profiles.hold(ines, List.of(), version()))).isEqualTo("settings.nobodyHolds");
    }

    @Test
    void aTherapistIsOfferedForTheServicesGivenOnly() {
        ServiceId given = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        ServiceId other = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        asAdmin(() -> profiles.give(ines, ServicesGiven.only(Set.of(given)), version()));

        assertThat(free(given)).isNotEmpty();
        assertThat(free(other)).isEmpty();
        assertThat(attempt(() -> profiles.give(ines, ServicesGiven.only(Set.of()), version())))
                .isEqualTo("profile.noService");
    }

    @Test
    void whatIsBookedStaysAndIsNamedOnceItLiesOutside() {
        ServiceId service = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        AppointmentRow booked = care.book(client, null, Care.at(MONDAY, "09:00"));
        assertThat(outside()).doesNotContain(booked.id());

        asAdmin(() -> hours.except(ines, Away.wholeDays(MONDAY, MONDAY, "Fair")));

        assertThat(outside()).contains(booked.id());
        assertThat(free(service)).noneMatch(time -> time.start().isBefore(Care.at(MONDAY.plusDays(1), "00:00")));
        assertThat(SignedInAs.manager()
                        .get(() -> appointments.find(client, booked.id()))
                        .status())
                .isEqualTo(AppointmentStatus.BOOKED);

        HoursExceptionId away = profile().exceptions().getFirst().id();
        asAdmin(() -> hours.takeBack(ines, away));
        assertThat(outside()).doesNotContain(booked.id());
    }

    @Test
    void otherHoursStandInForThoseOfTheWeek() {
        ServiceId service = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        asAdmin(() -> hours.except(ines, new OtherHours(MONDAY, LocalTime.of(18, 0), LocalTime.of(19, 0), null, "")));

        assertThat(free(service))
                .filteredOn(time -> time.start().isBefore(Care.at(MONDAY.plusDays(1), "00:00")))
                .extracting(FreeTime::start)
                .containsOnly(Care.at(MONDAY, "18:00"));
    }

    @Test
    void onAHolidayNothingIsFreeAndItIsNotClosedTwice() {
        ServiceId service = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        HolidayId fair = asAdmin(() -> holidays.add(new HolidayDraft("Fair", MONDAY, MONDAY.plusDays(6), null)));
        try {
            assertThat(free(service)).isEmpty();
            assertThat(attempt(() ->
                            holidays.add(new HolidayDraft("Twice", MONDAY.plusDays(6), MONDAY.plusDays(6), null))))
                    .isEqualTo("holiday.twoOnOneDay");
            assertThat(attempt(() -> holidays.add(new HolidayDraft("Back", MONDAY, MONDAY.minusDays(1), null))))
                    .isEqualTo("holiday.days");
        } finally {
            asAdmin(() -> holidays.remove(fair, 0));
        }
        assertThat(free(service)).isNotEmpty();
    }

    @Test
    void aShiftAtOneLocationTakesOnlyItsRooms() {
        LocationId hill = asAdmin(() -> locations.add(new LocationDraft(name("Hill"), "1 Hill Road", null)));
        RoomId room = asAdmin(() -> rooms.add(new RoomDraft(name("Hill room"), hill, Set.of())));
        ServiceId service = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        fixtures.works(
                ines,
                new WeeklyHours(List.of(new Shift(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), hill))));

        assertThat(free(service)).isNotEmpty().allMatch(time -> time.room().equals(room));
        assertThat(attempt(() -> locations.retire(hill, 0))).isEqualTo("location.hasRooms");
        asAdmin(() -> rooms.retire(room, 0));
        assertThat(attempt(() -> locations.retire(hill, 0))).isEqualTo("settings.shiftAtRetired");
    }

    @Test
    void ofTwoAdminsWhoEditTheSameTheSecondIsTold() {
        ServiceId id = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        Service shown = service(id);
        ServiceDraft first = ServiceDraft.plain(name("First"), HOUR, Duration.ZERO);
        asAdmin(() -> services.change(id, first, shown.version()));

        assertThatThrownBy(() -> asAdmin(() ->
                        services.change(id, ServiceDraft.plain(name("Second"), HOUR, Duration.ZERO), shown.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(service(id).name()).isEqualTo(first.name());

        long version = version();
        asAdmin(() -> profiles.limit(ines, 12, version));
        assertThatThrownBy(() -> asAdmin(() -> hours.change(ines, WeeklyHours.none(), version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(profile().capacity()).isEqualTo(12);
        assertThat(profile().hours().shifts()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Bold</b><script>alert(1)</script>",
                "\"O'Neill & Söhne\"",
                "💆 Massage 💆🏽",
                "עיסוי רקמות עמוק",
                "{0} ${x} %s"
            })
    void keepsANameAsItWasTyped(String typed) {
        String name = typed + " " + UUID.randomUUID().toString().substring(0, 8);

        ServiceId service = asAdmin(() -> services.add(ServiceDraft.plain("  " + name + " ", HOUR, Duration.ZERO)));
        RoomId room = asAdmin(() -> rooms.add(name));
        EquipmentId thing = asAdmin(() -> equipment.add(name));

        assertThat(service(service).name()).isEqualTo(name);
        assertThat(room(room).name()).isEqualTo(name);
        assertThat(SignedInAs.admin().get(() -> equipment.all()))
                .anyMatch(one -> one.id().equals(thing) && one.name().equals(name));
        assertThat(attempt(() -> equipment.add(name))).isEqualTo("settings.nameTaken");
        assertThat(attempt(() -> equipment.add("x".repeat(200)))).isEqualTo("settings.nameLength");
    }

    @Test
    void aRetiredServiceIsNotBookedAnyMore() {
        ServiceId service = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        FreeTime time = free(service).getFirst();
        asAdmin(() -> services.retire(service, 0));

        var wish = new BookingWish(null, service, ines, time.room(), time.start(), HOUR, Duration.ZERO);
        assertThat(SignedInAs.therapist(ines).get(() -> appointments.book(client, wish)))
                .isEqualTo(new Booking.Refused(
                        Refusal.of("service.retired", service(service).name())));
    }

    @Test
    void anAppointmentSaysByWhichServiceItIsHeld() {
        ServiceId service = asAdmin(() -> services.add(draft(Set.of(), Set.of())));
        FreeTime time = free(service).getFirst();
        var wish = new BookingWish(null, service, ines, time.room(), time.start(), HOUR, Duration.ZERO);

        SignedInAs.therapist(ines).run(() -> appointments.book(client, wish));

        assertThat(SignedInAs.therapist(ines).get(() -> appointments.of(client)))
                .extracting(AppointmentRow::serviceName)
                .containsExactly(service(service).name());
    }

    @Test
    void aTherapistWithAppointmentsIsDisabledOnlyKnowingly() {
        AppointmentRow booked = care.book(client, null, Care.at(MONDAY, "10:00"));

        assertThat(SignedInAs.admin(admin).get(() -> staff.disable(ines, false)))
                .isEqualTo(Outcome.refused("account.stillBooked", "Ines Okafor", 1));
        assertThat(row(ines).enabled()).isTrue();
        assertThat(SignedInAs.admin(admin)
                        .get(() -> staff.change(
                                ines,
                                "Ines Okafor",
                                Set.of(Role.RECEPTION),
                                row(ines).version(),
                                false)))
                .isEqualTo(Outcome.refused("account.stillBooked", "Ines Okafor", 1));

        SignedInAs.admin(admin).run(() -> staff.disable(ines, true).orThrow());
        assertThat(row(ines).enabled()).isFalse();
        assertThat(outside()).contains(booked.id());
    }

    private Set<AppointmentId> outside() {
        return SignedInAs.admin().get(() -> outside.coming()).stream()
                .map(Outside::id)
                .collect(Collectors.toSet());
    }

    private StaffRow row(AccountId id) {
        return SignedInAs.admin().get(() -> accounts.staff()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<FreeTime> free(ServiceId service) {
        return SignedInAs.therapist(ines)
                .get(() -> appointments.freeTimes(
                        client, FreeTimesQuestion.of(service, Set.of(ines), MONDAY, MONDAY.plusDays(6))));
    }

    private void hold(Held... held) {
        asAdmin(() -> profiles.hold(ines, List.of(held), version()));
    }

    private TherapistProfile profile() {
        return SignedInAs.admin().get(() -> profiles.of(ines));
    }

    private long version() {
        return profile().version();
    }

    private Room room(RoomId id) {
        return SignedInAs.admin().get(() -> rooms.all()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Service service(ServiceId id) {
        return SignedInAs.admin().get(() -> services.all()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocationId anyLocation() {
        return SignedInAs.admin().get(() -> locations.all()).getFirst().id();
    }

    private static <T> T asAdmin(Supplier<Outcome<T>> deed) {
        return SignedInAs.admin().get(() -> deed.get().orThrow());
    }

    private static String attempt(Supplier<? extends Outcome<?>> deed) {
        return switch (SignedInAs.admin().<Outcome<?>>get(deed::get)) {
            case Outcome.Done<?> _ -> "done";
            case Outcome.Refused<?>(Refusal why) -> why.key();
        };
    }

    private static ServiceDraft draft(Set<EquipmentId> equipment, Set<QualificationId> qualifications) {
        return new ServiceDraft(name("Service"), HOUR, Duration.ZERO, equipment, qualifications);
    }

    private static String name(String kind) {
        return kind + " " + UUID.randomUUID();
    }
}
