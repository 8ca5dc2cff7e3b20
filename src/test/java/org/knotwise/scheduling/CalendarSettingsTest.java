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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(Fixtures.class)
class CalendarSettingsTest {

    @Autowired
    private Appointments appointments;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Services services;

    @Autowired
    private WorkingHours hours;

    @Autowired
    private Fixtures fixtures;

    @Test
    void keepsARoomUnderItsNameOnce() {
        String name = "Room " + UUID.randomUUID();
        try (var _ = SignedInAs.admin()) {
            RoomId room = rooms.add("  " + name + " ").orThrow();

            assertThat(rooms.all())
                    .filteredOn(one -> one.id().equals(room))
                    .extracting(Room::name)
                    .containsExactly(name);
            assertThat(rooms.add(name)).isEqualTo(Outcome.refused("settings.nameTaken", name));
            assertThat(rooms.add("  ")).isEqualTo(Outcome.refused("settings.nameLength", 100));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, done",
        "480, 120, done",
        "0, 0, service.length",
        "52, 0, service.length",
        "485, 0, service.length",
        "60, -5, service.turnOver",
        "60, 7, service.turnOver",
        "60, 125, service.turnOver"
    })
    void takesServicesOfFiveMinutesToEightHoursInStepsOfFive(int length, int turnOver, String expected) {
        Outcome<ServiceId> outcome = SignedInAs.admin()
                .get(() -> services.add(
                        "Service " + UUID.randomUUID(), Duration.ofMinutes(length), Duration.ofMinutes(turnOver)));

        assertThat(
                        switch (outcome) {
                            case Outcome.Done<ServiceId> _ -> "done";
                            case Outcome.Refused<ServiceId>(var refusal) -> refusal.key();
                        })
                .isEqualTo(expected);
    }

    @Test
    void aServiceSaysHowMuchTimeIsAskedFor() {
        AccountId therapist = fixtures.therapist("Ines Okafor");
        ClientId client = fixtures.clientOf(therapist);
        fixtures.worksWeekdays(therapist, 9, 10);
        fixtures.room("Room 1");
        ServiceId service = SignedInAs.admin()
                .get(() -> services.add("Service " + UUID.randomUUID(), Duration.ofMinutes(45), Duration.ZERO)
                        .orThrow());
        LocalDate monday = LocalDate.of(2026, 11, 30);

        List<FreeTime> free = SignedInAs.therapist(therapist)
                .get(() -> appointments.freeTimes(
                        client, FreeTimesQuestion.of(service, Set.of(therapist), monday, monday)));

        assertThat(free)
                .hasSize(2)
                .allSatisfy(time ->
                        assertThat(Duration.between(time.start(), time.end())).isEqualTo(Duration.ofMinutes(45)));
    }

    @Test
    void replacesTheHoursOfAWeek() {
        AccountId therapist = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(therapist, 9, 17);
        var shorter = new WeeklyHours(List.of(
                new Shift(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                new Shift(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(23, 59))));

        fixtures.works(therapist, shorter);

        assertThat(SignedInAs.therapist(therapist).get(() -> hours.of(therapist)))
                .isEqualTo(shorter);
    }

    @Test
    void onlyAnAdminChangesRoomsServicesAndHours() {
        AccountId therapist = fixtures.therapist("Ines Okafor");
        try (var _ = SignedInAs.therapist(therapist)) {
            assertThatThrownBy(() -> rooms.add("Mine")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> services.add("Mine", Duration.ofHours(1), Duration.ZERO))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> hours.change(therapist, WeeklyHours.none()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoIsNoTherapistHasNoHours() {
        AccountId reception = fixtures.reception("Mara Lind");

        assertThatThrownBy(() -> fixtures.works(reception, WeeklyHours.none())).isInstanceOf(NoSuchRecord.class);
    }
}
