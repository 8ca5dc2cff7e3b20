package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.scheduling.SettingsPicture.Member;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.Refusal;

/** Each rule refuses what contradicts, naming both sides, and stands in nobody's way where nothing is yet. */
class SettingsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final EquipmentId BARS = new EquipmentId(new UUID(3, 1));
    private static final QualificationId ASHIATSU = new QualificationId(new UUID(5, 1));
    private static final Location YARD = location(1, "Linden Yard", true);

    @Test
    void aServiceFindsWhatItNeedsInOneRoom() {
        Service feet = service(60, Set.of(BARS), Set.of());

        assertThat(broken(picture(List.of(room(1, Set.of())), List.of(feet), List.of())))
                .containsExactly(Refusal.of("settings.noRoomHolds", "Deep tissue with feet", "Ashiatsu bars"));
        assertThat(broken(picture(List.of(room(1, Set.of(BARS))), List.of(feet), List.of())))
                .isEmpty();
    }

    @Test
    void somebodyHoldsWhatAServiceNeedsUnlessNobodyTreatsYet() {
        Service feet = service(60, Set.of(), Set.of(ASHIATSU));

        assertThat(broken(picture(List.of(), List.of(feet), List.of(ines(8, new Held(ASHIATSU, TODAY.minusDays(1)))))))
                .containsExactly(Refusal.of("settings.nobodyHolds", "Deep tissue with feet", "Ashiatsu"));
        assertThat(broken(picture(List.of(), List.of(feet), List.of(ines(8, new Held(ASHIATSU, TODAY))))))
                .isEmpty();
        assertThat(broken(picture(List.of(), List.of(feet), List.of()))).isEmpty();
    }

    @Test
    void aServiceFitsIntoTheLongestShiftUnlessThereIsNoneYet() {
        Service long2 = service(120, Set.of(), Set.of());

        assertThat(broken(picture(List.of(), List.of(long2), List.of(ines(1)))))
                .containsExactly(
                        Refusal.of("settings.longerThanAnyShift", "Deep tissue with feet", 120L, "Ines Okafor", 60L));
        assertThat(broken(picture(List.of(), List.of(long2), List.of(ines(2))))).isEmpty();
        assertThat(broken(picture(List.of(), List.of(long2), List.of()))).isEmpty();
    }

    @Test
    void aRoomInUseStandsAtALocationInUse() {
        Location closed = location(1, "Linden Yard", false);

        assertThat(broken(picture(List.of(closed), List.of(room(1, Set.of())), List.of(), List.of())))
                .containsExactly(Refusal.of("settings.roomAtRetired", "Room 1", "Linden Yard"));
    }

    @Test
    void nobodyWorksAtARetiredLocation() {
        Location closed = location(1, "Linden Yard", false);
        Member ines = member(new Shift(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), closed.id()));

        assertThat(broken(picture(List.of(closed), List.of(), List.of(), List.of(ines))))
                .containsExactly(Refusal.of("settings.shiftAtRetired", "Ines Okafor", "Linden Yard"));
    }

    @Test
    void aContradictionThatStoodBeforeStandsInNobodysWay() {
        Service feet = service(60, Set.of(BARS), Set.of());
        SettingsPicture before = picture(List.of(room(1, Set.of())), List.of(feet), List.of());
        SettingsPicture after = picture(List.of(room(1, Set.of()), room(2, Set.of())), List.of(feet), List.of());

        assertThat(SettingsRules.broughtIn(before, after)).isEmpty();
        assertThat(SettingsRules.standing(after)).hasSize(1);
    }

    @Test
    void theLastRoomAndTheLastLocationStay() {
        Room first = room(1, Set.of());
        Room second = room(2, Set.of());

        assertThat(Rooms.lastInUse(first, picture(List.of(first), List.of(), List.of())))
                .contains(Refusal.of("room.last", "Room 1"));
        assertThat(Rooms.lastInUse(first, picture(List.of(first, second), List.of(), List.of())))
                .isEmpty();
        assertThat(Locations.lastInUse(YARD, picture(List.of(), List.of(), List.of())))
                .contains(Refusal.of("location.last", "Linden Yard"));
        assertThat(Locations.lastInUse(YARD, picture(List.of(first, second), List.of(), List.of())))
                .contains(Refusal.of("location.hasRooms", "Linden Yard", "Room 1, Room 2"));
        assertThat(Locations.lastInUse(
                        YARD, picture(List.of(YARD, location(2, "Hill", true)), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void whatSomethingNamesIsNotRemoved() {
        var bars = new Equipment(BARS, "Ashiatsu bars", 0);
        var learned = new Qualification(ASHIATSU, "Ashiatsu", 0);
        SettingsPicture used = picture(
                List.of(room(1, Set.of(BARS))),
                List.of(service(60, Set.of(BARS), Set.of(ASHIATSU))),
                List.of(ines(8, new Held(ASHIATSU, null))));

        assertThat(EquipmentList.stillUsed(bars, used))
                .contains(Refusal.of("settings.stillUsed", "Ashiatsu bars", "Room 1, Deep tissue with feet"));
        assertThat(Qualifications.stillUsed(learned, used))
                .contains(Refusal.of("settings.stillUsed", "Ashiatsu", "Deep tissue with feet, Ines Okafor"));
        assertThat(EquipmentList.stillUsed(bars, picture(List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void twoExceptionsDoNotOverlapButMayTouch() {
        var holiday = Away.wholeDays(TODAY, TODAY.plusDays(2), "Holiday");
        var inside = new OtherHours(TODAY.plusDays(2), LocalTime.of(23, 0), LocalTime.of(23, 30), null, "");
        var after = new OtherHours(TODAY.plusDays(3), LocalTime.of(0, 0), LocalTime.of(1, 0), null, "");

        assertThat(WorkingHours.refusal(inside, List.of(holiday), TODAY))
                .contains(Refusal.of(
                        "hours.exceptionsOverlap",
                        "2026-09-24 23:00 – 2026-09-24 23:30",
                        "2026-09-22 00:00 – 2026-09-25 00:00"));
        assertThat(WorkingHours.refusal(after, List.of(holiday), TODAY)).isEmpty();
        assertThat(WorkingHours.refusal(Away.wholeDays(TODAY.minusDays(3), TODAY.minusDays(2), ""), List.of(), TODAY))
                .contains(Refusal.of("hours.exceptionIsOver"));
    }

    @Test
    void aPlaceIsNotClosedTwiceOnOneDay() {
        var fair = new Holiday(HolidayId.random(), "Street fair", TODAY, TODAY.plusDays(1), YARD.id(), 0);

        assertThat(collides(TODAY.plusDays(1), null, fair)).isTrue();
        assertThat(collides(TODAY.plusDays(1), YARD.id(), fair)).isTrue();
        assertThat(collides(TODAY.plusDays(2), YARD.id(), fair)).isFalse();
        assertThat(collides(TODAY, new LocationId(new UUID(2, 2)), fair)).isFalse();
        assertThat(Holidays.twoOnOneDay(new HolidayDraft("Closed", TODAY, TODAY, null), List.of(fair)))
                .contains(Refusal.of("holiday.twoOnOneDay", "Closed", "Street fair", fair.first(), fair.last()));
    }

    private static boolean collides(LocalDate day, @Nullable LocationId where, Holiday other) {
        Optional<Refusal> refusal = Holidays.twoOnOneDay(new HolidayDraft("Closed", day, day, where), List.of(other));
        return refusal.isPresent();
    }

    private static List<Refusal> broken(SettingsPicture picture) {
        return SettingsRules.standing(picture);
    }

    private static SettingsPicture picture(List<Room> rooms, List<Service> services, List<Member> therapists) {
        return picture(List.of(YARD), rooms, services, therapists);
    }

    private static SettingsPicture picture(
            List<Location> locations, List<Room> rooms, List<Service> services, List<Member> therapists) {
        return new SettingsPicture(
                TODAY,
                locations,
                rooms,
                services,
                therapists,
                Map.of(BARS, "Ashiatsu bars"),
                Map.of(ASHIATSU, "Ashiatsu"));
    }

    private static Location location(int number, String name, boolean inUse) {
        return new Location(new LocationId(new UUID(2, number)), name, null, null, inUse, 0);
    }

    private static Room room(int number, Set<EquipmentId> equipment) {
        return new Room(new RoomId(new UUID(1, number)), "Room " + number, YARD.id(), equipment, true, 0);
    }

    private static Service service(int minutes, Set<EquipmentId> equipment, Set<QualificationId> qualifications) {
        return new Service(
                new ServiceId(new UUID(4, 1)),
                "Deep tissue with feet",
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                equipment,
                qualifications,
                true,
                0);
    }

    private static Member ines(int hours, Held... held) {
        return member(
                new Shift(
                        DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 0).plusHours(hours)),
                held);
    }

    private static Member member(Shift shift, Held... held) {
        return new Member(
                "Ines Okafor",
                new TherapistProfile(
                        new AccountId(new UUID(0, 1)),
                        new WeeklyHours(List.of(shift)),
                        List.of(),
                        ServicesGiven.ALL,
                        List.of(held),
                        false,
                        null,
                        0));
    }
}
