package org.knotwise.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.TimeSpan;

class DayLineTest {

    private static final List<TimeSpan> WORKED = List.of(span("09:00", "12:30"), span("13:15", "18:00"));

    @Test
    void theLineHoldsWhoComesWhatIsFreeAndTheBreakInTheOrderOfTheClock() {
        DayLine line = DayLine.of(
                List.of(booked("14:15", "15:15"), booked("09:00", "10:00"), booked("10:30", "11:30")),
                WORKED,
                at("08:00"));

        assertThat(line.items().stream().map(DayLineTest::told))
                .containsExactly(
                        "09:00 comes",
                        "10:00 free until 10:30",
                        "10:30 comes",
                        "11:30 free until 12:30",
                        "12:30 break until 13:15",
                        "13:15 free until 14:15",
                        "14:15 comes",
                        "15:15 free until 18:00");
    }

    @Test
    void thisMomentStandsBeforeWhatBeginsNextAndNothingPastIsFree() {
        DayLine line = DayLine.of(
                List.of(booked("09:00", "10:00"), booked("10:30", "11:30")),
                List.of(span("09:00", "11:30")),
                at("10:12"));

        assertThat(line.items().stream().map(DayLineTest::told))
                .containsExactly("09:00 comes", "10:12 now", "10:30 comes");
    }

    @Test
    void nextIsWhoIsThereOrComesAndIsStillBooked() {
        DayEntry signed = entry("09:00", "10:00", AppointmentStatus.DONE);
        DayEntry there = booked("10:00", "11:00");
        DayEntry later = booked("11:30", "12:30");

        assertThat(DayLine.of(List.of(signed, there, later), WORKED, at("10:30"))
                        .next())
                .contains(there);
        assertThat(DayLine.of(List.of(signed, there, later), WORKED, at("11:00"))
                        .next())
                .contains(later);
        assertThat(DayLine.of(List.of(signed, there, later), WORKED, at("12:30"))
                        .next())
                .isEmpty();
    }

    @Test
    void whoStayedAwayTakesNoTime() {
        DayLine line = DayLine.of(
                List.of(entry("09:00", "10:00", AppointmentStatus.MISSED)),
                List.of(span("09:00", "10:00")),
                at("08:00"));

        assertThat(line.items().stream().map(DayLineTest::told)).contains("09:00 comes", "09:00 free until 10:00");
    }

    @Test
    void aDayWithoutWorkAndWithoutClientsIsEmpty() {
        assertThat(DayLine.of(List.of(), List.of(), at("10:00")).items()).isEmpty();
    }

    private static String told(DayLine.Item item) {
        String start = item.start().toString().substring(11, 16) + " ";
        return switch (item) {
            case DayLine.Comes _ -> start + "comes";
            case DayLine.Free(TimeSpan span) ->
                start + "free until " + span.end().toString().substring(11, 16);
            case DayLine.Break(TimeSpan span) ->
                start + "break until " + span.end().toString().substring(11, 16);
            case DayLine.Now _ -> start + "now";
        };
    }

    private static DayEntry booked(String from, String to) {
        return entry(from, to, AppointmentStatus.BOOKED);
    }

    private static DayEntry entry(String from, String to, AppointmentStatus status) {
        return new DayEntry(
                AppointmentId.random(),
                ClientId.random(),
                new PersonName("Nora", "Client"),
                null,
                AccountId.random(),
                "Ines Okafor",
                "Room 1",
                at(from),
                at(to),
                status);
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(at(from), at(to));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-09-22T" + time + ":00Z");
    }
}
