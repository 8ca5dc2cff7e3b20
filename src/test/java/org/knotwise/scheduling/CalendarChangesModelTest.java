package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.CalendarStep.Book;
import org.knotwise.scheduling.CalendarStep.Cancel;
import org.knotwise.scheduling.CalendarStep.Move;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Random changes of a small calendar, beside a model that knows nothing of locks, lists or databases. */
@DatabaseTest
@Import(Fixtures.class)
class CalendarChangesModelTest {

    private static final int CHANGES = 120;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final String REASON = "Came from far away";

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId desk;
    private List<AccountId> therapists;
    private List<RoomId> rooms;
    private List<ClientId> clients;

    /** What is in the model's calendar. */
    private record Entry(ClientId client, FreeTime time, Duration turnOver) {

        boolean clashesWith(Entry other) {
            boolean treating = overlap(time.start(), time.end(), other.time.start(), other.time.end());
            boolean inRoom = overlap(
                    time.start(),
                    time.end().plus(turnOver),
                    other.time.start(),
                    other.time.end().plus(other.turnOver));
            return (treating && (client.equals(other.client) || time.therapist().equals(other.time.therapist())))
                    || (inRoom && time.room().equals(other.time.room()));
        }

        private static boolean overlap(Instant from, Instant to, Instant start, Instant end) {
            return from.isBefore(end) && start.isBefore(to);
        }
    }

    @BeforeEach
    void aFewOfEach() {
        clock.moveTo(TestClock.START);
        desk = fixtures.reception("Mara Lind");
        therapists = Stream.generate(() -> fixtures.therapist("Ines Okafor"))
                .limit(2)
                .toList();
        therapists.forEach(one -> fixtures.worksWeekdays(one, OPENS.getHour(), CLOSES.getHour()));
        rooms = Stream.generate(() -> fixtures.room("Room " + UUID.randomUUID()))
                .limit(2)
                .toList();
        clients = Stream.generate(() -> fixtures.clientOf(therapists.getFirst()))
                .limit(3)
                .toList();
    }

    @Test
    void theCalendarDoesWhatTheModelDoes() {
        long seed = System.nanoTime();
        System.out.println("seed of the changes: " + seed);
        var random = new Random(seed);
        Map<AppointmentId, Entry> model = new HashMap<>();
        Map<String, Integer> came = new HashMap<>();
        try (var _ = SignedInAs.reception(desk)) {
            for (int i = 0; i < CHANGES; i++) {
                List<CalendarStep> steps = steps(random, model);
                Map<AppointmentId, Entry> after = new HashMap<>(model);
                int lost = lost(steps, after);
                Change change = changes.apply(steps);
                came.merge(change.getClass().getSimpleName(), 1, Integer::sum);
                switch (change) {
                    case Change.Changed(var _, List<AppointmentRow> rows) -> {
                        assertThat(lost)
                                .as("seed %d, change %d: %s", seed, i, steps)
                                .isNegative();
                        assertThat(rows).hasSameSizeAs(steps);
                        model = withIds(steps, rows, after);
                    }
                    case Change.NotFree(CalendarStep step, var _) ->
                        assertThat(step)
                                .as("seed %d, change %d: %s", seed, i, steps)
                                .isSameAs(lost < 0 ? null : steps.get(lost));
                    case Change.Refused(CalendarStep step, var _) ->
                        assertThat(isThere(step, model))
                                .as("seed %d, change %d: %s", seed, i, steps)
                                .isTrue();
                }
                assertThat(booked())
                        .as("seed %d, change %d: %s", seed, i, steps)
                        .isEqualTo(model);
            }
        }
        assertThat(came.get("Changed")).as("changed of %s", came).isGreaterThan(CHANGES / 8);
        assertThat(came.get("NotFree")).as("not free of %s", came).isGreaterThan(CHANGES / 8);
    }

    /** Where the first step is that the model cannot do; -1 if it did all of them. */
    private static int lost(List<CalendarStep> steps, Map<AppointmentId, Entry> calendar) {
        Map<AppointmentId, Entry> left = new HashMap<>();
        for (CalendarStep step : steps) {
            switch (step) {
                case Book _ -> {}
                case Move move -> left.put(move.appointment(), calendar.remove(move.appointment()));
                case Cancel cancel -> calendar.remove(cancel.appointment());
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            CalendarStep step = steps.get(i);
            Entry entry = switch (step) {
                case Book book ->
                    new Entry(book.client(), book.wish().time(), book.wish().turnOver());
                case Move move ->
                    new Entry(
                            move.client(),
                            move.to(),
                            entry(left, move.appointment()).turnOver());
                case Cancel _ -> null;
            };
            if (entry == null) {
                continue;
            }
            boolean overruled = switch (step) {
                case Book book -> book.overrule() != null;
                case Move move -> move.overrule() != null;
                case Cancel _ -> false;
            };
            if ((!overruled && !isOpen(entry.time()))
                    || calendar.values().stream().anyMatch(entry::clashesWith)) {
                return i;
            }
            calendar.put(step instanceof Move move ? move.appointment() : AppointmentId.random(), entry);
        }
        return -1;
    }

    private static boolean isOpen(FreeTime time) {
        ZonedDateTime start = time.start().atZone(Fixtures.ZONE);
        ZonedDateTime end = time.end().atZone(Fixtures.ZONE);
        return !start.toLocalTime().isBefore(OPENS)
                && start.toLocalDate().equals(end.toLocalDate())
                && !end.toLocalTime().isAfter(CLOSES);
    }

    private static boolean isThere(CalendarStep step, Map<AppointmentId, Entry> model) {
        return step instanceof Move move
                && entry(model, move.appointment()).time().equals(move.to());
    }

    /** The model made ids up for what was booked; the calendar knows the true ones. */
    private static Map<AppointmentId, Entry> withIds(
            List<CalendarStep> steps, List<AppointmentRow> rows, Map<AppointmentId, Entry> after) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Book book) {
                Entry entry =
                        new Entry(book.client(), book.wish().time(), book.wish().turnOver());
                after.values().remove(entry);
                after.put(rows.get(i).id(), entry);
            }
        }
        return after;
    }

    private Map<AppointmentId, Entry> booked() {
        Map<AppointmentId, Entry> all = new HashMap<>();
        for (ClientId client : clients) {
            for (AppointmentRow row : appointments.of(client)) {
                if (row.status() == AppointmentStatus.BOOKED) {
                    all.put(
                            row.id(),
                            new Entry(
                                    client,
                                    new FreeTime(row.start(), row.end(), row.therapist(), row.room()),
                                    turnOver(client)));
                }
            }
        }
        return all;
    }

    private List<CalendarStep> steps(Random random, Map<AppointmentId, Entry> model) {
        List<CalendarStep> steps = new ArrayList<>();
        List<AppointmentId> live = new ArrayList<>(model.keySet());
        int size = 1 + random.nextInt(4);
        while (steps.size() < size) {
            int kind = random.nextInt(10);
            String reason = random.nextInt(5) == 0 ? REASON : null;
            if (kind < 4 || live.isEmpty()) {
                steps.add(book(random, reason));
            } else {
                AppointmentId id = live.remove(random.nextInt(live.size()));
                ClientId client = entry(model, id).client();
                steps.add(
                        kind < 8
                                ? new Move(client, id, anyTime(random, live, model), reason)
                                : new Cancel(client, id, CancelReason.CLIENT));
            }
        }
        return steps;
    }

    private Book book(Random random, @Nullable String reason) {
        ClientId client = anyOf(clients, random);
        FreeTime time = anyTime(random);
        return new Book(
                client,
                new BookingWish(
                        null,
                        time.therapist(),
                        time.room(),
                        time.start(),
                        Duration.between(time.start(), time.end()),
                        turnOver(client)),
                reason);
    }

    /** Often the very place of another one, so that places are changed. */
    private FreeTime anyTime(Random random, List<AppointmentId> others, Map<AppointmentId, Entry> model) {
        return others.isEmpty() || random.nextInt(3) > 0
                ? anyTime(random)
                : entry(model, anyOf(others, random)).time();
    }

    private FreeTime anyTime(Random random) {
        Instant start = MONDAY.plusDays(random.nextInt(2))
                .atTime(7, 0)
                .plusMinutes(15L * random.nextInt(48))
                .atZone(Fixtures.ZONE)
                .toInstant();
        return new FreeTime(
                start,
                start.plus(Duration.ofMinutes(15L * (1 + random.nextInt(8)))),
                anyOf(therapists, random),
                anyOf(rooms, random));
    }

    /** Each client's own, as the room's time does not show in a row. */
    private Duration turnOver(ClientId client) {
        return Duration.ofMinutes(10L * clients.indexOf(client));
    }

    private static Entry entry(Map<AppointmentId, Entry> all, AppointmentId id) {
        return Objects.requireNonNull(all.get(id));
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
