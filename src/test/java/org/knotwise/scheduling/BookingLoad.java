package org.knotwise.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.Booking.Booked;
import org.knotwise.scheduling.Booking.JustTaken;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;

/** Many who book, move and cancel the same few therapists, rooms, clients and sessions at random, and what they were told. */
final class BookingLoad {

    /** How long it runs, in seconds; longer when somebody wants to be sure. */
    static final Duration RUNS_FOR = Duration.ofSeconds(Integer.getInteger("knotwise.load.seconds", 5));

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    /** A machine that is slow, or still warming up, goes on for longer than that. */
    private static final int LEAST_ATTEMPTS = 6;

    private static final int DAYS = 2;

    /** Of whom and what there are few. */
    record Few(AccountId desk, List<AccountId> therapists, List<RoomId> rooms, List<Treated> clients) {}

    /** A client, and the sessions of the plan. */
    record Treated(ClientId client, List<SessionId> sessions) {}

    /** What all threads together were told. */
    record Told(
            List<AppointmentId> booked,
            List<AppointmentId> cancelled,
            int attempts,
            int justTaken,
            int refused,
            int withoutHelp) {

        static Told sum(List<Told> all) {
            return new Told(
                    all.stream().flatMap(one -> one.booked().stream()).toList(),
                    all.stream().flatMap(one -> one.cancelled().stream()).toList(),
                    all.stream().mapToInt(Told::attempts).sum(),
                    all.stream().mapToInt(Told::justTaken).sum(),
                    all.stream().mapToInt(Told::refused).sum(),
                    all.stream().mapToInt(Told::withoutHelp).sum());
        }
    }

    private final Appointments appointments;
    private final CalendarChanges changes;
    private final Few few;

    BookingLoad(Appointments appointments, CalendarChanges changes, Few few) {
        this.appointments = appointments;
        this.changes = changes;
        this.few = few;
    }

    Told run(long seed, int threads) throws InterruptedException {
        long end = System.nanoTime() + RUNS_FOR.toNanos();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Told>> work = IntStream.range(0, threads)
                    .<Callable<Told>>mapToObj(thread -> () ->
                            SignedInAs.reception(few.desk()).get(() -> bookAndCancel(new Random(seed + thread), end)))
                    .toList();
            List<Told> told = new ArrayList<>();
            for (Future<Told> future : pool.invokeAll(work)) {
                told.add(result(future, seed));
            }
            return Told.sum(told);
        }
    }

    private static Told result(Future<Told> future, long seed) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("With seed " + seed + " somebody was shown an error", e.getCause());
        }
    }

    private Told bookAndCancel(Random random, long end) {
        List<AppointmentId> booked = new ArrayList<>();
        List<AppointmentId> cancelled = new ArrayList<>();
        List<AppointmentRow> mine = new ArrayList<>();
        int justTaken = 0;
        int refused = 0;
        int withoutHelp = 0;
        int attempt = 0;
        for (; attempt < LEAST_ATTEMPTS || System.nanoTime() < end; attempt++) {
            if (!mine.isEmpty() && random.nextBoolean()) {
                AppointmentRow row = mine.remove(random.nextInt(mine.size()));
                switch (appointments.cancel(row.client(), row.id(), CancelReason.CLIENT)) {
                    case Outcome.Done<AppointmentId>(AppointmentId id) -> cancelled.add(id);
                    case Outcome.Refused<AppointmentId>(var _) -> mine.add(row);
                }
                continue;
            }
            if (!mine.isEmpty() && random.nextInt(3) == 0) {
                int which = random.nextInt(mine.size());
                AppointmentRow row = mine.get(which);
                FreeTime to = wish(random, few.clients().getFirst()).time();
                switch (changes.apply(List.of(new CalendarStep.Move(row.client(), row.id(), to)))) {
                    case Change.Changed(var _, List<AppointmentRow> rows) -> mine.set(which, rows.getFirst());
                    case Change.NotFree _ -> justTaken++;
                    case Change.Refused _ -> refused++;
                }
                continue;
            }
            Treated who = few.clients().get(random.nextInt(few.clients().size()));
            switch (appointments.book(who.client(), wish(random, who))) {
                case Booked(AppointmentRow row) -> {
                    booked.add(row.id());
                    mine.add(row);
                }
                case JustTaken(List<FreeTime> nearest) -> {
                    justTaken++;
                    withoutHelp += nearest.isEmpty() ? 1 : 0;
                }
                case Booking.Refused _ -> refused++;
            }
        }
        return new Told(booked, cancelled, attempt, justTaken, refused, withoutHelp);
    }

    private BookingWish wish(Random random, Treated who) {
        @Nullable
        SessionId session = random.nextInt(3) == 0
                ? who.sessions().get(random.nextInt(who.sessions().size()))
                : null;
        Instant start = MONDAY.plusDays(random.nextInt(DAYS))
                .atTime(9, 0)
                .plusMinutes(15L * random.nextInt(12))
                .atZone(Fixtures.ZONE)
                .toInstant();
        return new BookingWish(
                session,
                few.therapists().get(random.nextInt(few.therapists().size())),
                few.rooms().get(random.nextInt(few.rooms().size())),
                start,
                Duration.ofMinutes(15L * (1 + random.nextInt(6))),
                Duration.ofMinutes(5L * random.nextInt(4)));
    }
}
