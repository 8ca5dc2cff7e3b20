package org.knotwise.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.internal.Post;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.ChangeId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Random stories of bookings, moves, cancellations and their undoing. A client who does nothing but open what comes by mail,
 * with a calendar program that another library reads for, has in the end what the practice has; and no mail told nothing.
 */
@DatabaseTest
@Import({Fixtures.class, Post.class})
class CalendarFollowsTest {

    private static final int STORIES = 6;
    private static final int STEPS = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Post post;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId desk;
    private RoomId room;

    /** What a calendar program knows of an entry. */
    private record Known(int sequence, Instant start, boolean confirmed) {}

    @SuppressWarnings("NullAway.Init") // set before each test
    CalendarFollowsTest() {}

    @BeforeEach
    void aTherapistAndARoom() {
        clock.moveTo(Care.at(TODAY, "09:00"));
        ines = fixtures.therapist("Ines Okafor");
        desk = fixtures.reception("Ruth Castillo");
        room = fixtures.room("Room " + ines);
        fixtures.worksWeekdays(ines, 8, 20);
        post.empty();
    }

    @AfterEach
    void backToTheStart() {
        post.empty();
        clock.moveTo(TestClock.START);
    }

    @Test
    void whoReadsTheMailHasTheCalendarOfThePractice() {
        long seed = System.nanoTime();
        System.out.println("CalendarFollowsTest seed " + seed);
        var random = new Random(seed);
        int told = 0;
        for (int story = 0; story < STORIES; story++) {
            told += live(random);
        }
        assertThat(told).as("messages in all stories").isPositive();
    }

    private int live(Random random) {
        clock.moveTo(Care.at(TODAY, "09:00"));
        ClientId client = fixtures.clientOf(ines);
        post.reachable(client, true, false);
        post.hasFilledInTheForm(client);
        Map<String, Known> mailbox = new HashMap<>();
        List<ChangeId> made = new ArrayList<>();
        int told = 0;
        for (int step = 0; step < STEPS; step++) {
            change(client, random, made);
            if (random.nextInt(3) == 0) {
                clock.advance(Duration.ofMinutes(random.nextInt(5)));
            }
            told += read(mailbox);
        }
        clock.advance(Duration.ofMinutes(4));
        told += read(mailbox);
        assertThat(confirmed(mailbox)).isEqualTo(booked(client));
        callOff(client);
        return told;
    }

    private void change(ClientId client, Random random, List<ChangeId> made) {
        List<AppointmentRow> rows = rows(client);
        switch (random.nextInt(rows.isEmpty() ? 1 : 5)) {
            case 0 -> apply(book(client, random), made);
            case 1 -> apply(new CalendarStep.Cancel(client, any(rows, random).id(), CancelReason.CLIENT), made);
            case 2, 3 -> {
                AppointmentRow row = any(rows, random);
                apply(new CalendarStep.Move(client, row.id(), time(random)), made);
            }
            default -> {
                if (!made.isEmpty()) {
                    ChangeId last = made.removeLast();
                    SignedInAs.reception(desk).run(() -> changes.undo(last));
                }
            }
        }
    }

    private CalendarStep book(ClientId client, Random random) {
        FreeTime time = time(random);
        return new CalendarStep.Book(
                client, new BookingWish(null, ines, room, time.start(), Duration.ofHours(1), Duration.ZERO));
    }

    private FreeTime time(Random random) {
        LocalDate day = TODAY.plusDays(1 + random.nextInt(3));
        Instant start = day.atTime(LocalTime.of(8 + random.nextInt(12), 0))
                .atZone(Fixtures.ZONE)
                .toInstant();
        return new FreeTime(start, start.plus(Duration.ofHours(1)), ines, room);
    }

    private void apply(CalendarStep step, List<ChangeId> made) {
        Change change = SignedInAs.reception(desk).get(() -> changes.apply(List.of(step)));
        if (change instanceof Change.Changed(ChangeId id, var _)) {
            made.add(id);
        }
    }

    /** Frees the times for the next story. */
    private void callOff(ClientId client) {
        rows(client)
                .forEach(row -> SignedInAs.reception(desk)
                        .run(() -> changes.apply(
                                List.of(new CalendarStep.Cancel(client, row.id(), CancelReason.CLIENT)))));
        clock.advance(Duration.ofMinutes(4));
        post.sendDue();
    }

    private int read(Map<String, Known> mailbox) {
        var mails = post.sendDue();
        mails.forEach(mail -> mail.calendar().forEach(file -> take(file, mailbox)));
        return mails.size();
    }

    private static void take(CalendarFile file, Map<String, Known> mailbox) {
        Calendar calendar = parsed(file.content());
        VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        String uid = event.getUid().orElseThrow().getValue();
        int sequence =
                Integer.parseInt(event.getProperty("SEQUENCE").orElseThrow().getValue());
        Instant start = Instant.from(event.getDateTimeStart().getDate());
        var fresh = new Known(sequence, start, file.method() == CalendarFile.Method.REQUEST);
        Known before = mailbox.get(uid);
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue())
                .isEqualTo(file.method().name());
        assertThat(
                        before == null
                                ? fresh.confirmed()
                                : !before.start().equals(start) || before.confirmed() != fresh.confirmed())
                .as("news: %s after %s", fresh, before)
                .isTrue();
        // A calendar program leaves what is older than what it has.
        if (before == null || sequence >= before.sequence()) {
            mailbox.put(uid, fresh);
        }
    }

    private static Calendar parsed(String content) {
        try {
            return new CalendarBuilder().build(new StringReader(content));
        } catch (IOException | ParserException e) {
            throw new AssertionError(content, e);
        }
    }

    private static Map<String, Instant> confirmed(Map<String, Known> mailbox) {
        return mailbox.entrySet().stream()
                .filter(entry -> entry.getValue().confirmed())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().start()));
    }

    private Map<String, Instant> booked(ClientId client) {
        return rows(client).stream().collect(Collectors.toMap(row -> row.id() + "@knotwise", AppointmentRow::start));
    }

    private List<AppointmentRow> rows(ClientId client) {
        return SignedInAs.reception(desk).get(() -> appointments.of(client)).stream()
                .filter(row -> row.status() == AppointmentStatus.BOOKED)
                .toList();
    }

    private static AppointmentRow any(List<AppointmentRow> rows, Random random) {
        return rows.get(random.nextInt(rows.size()));
    }
}
