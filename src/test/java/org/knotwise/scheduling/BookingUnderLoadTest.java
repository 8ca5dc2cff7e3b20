package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestDatabase;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionRow;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.Booking.Booked;
import org.knotwise.scheduling.BookingLoad.Few;
import org.knotwise.scheduling.BookingLoad.Told;
import org.knotwise.scheduling.BookingLoad.Treated;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many book, move and cancel the same few therapists, rooms, clients and sessions at once. */
@DatabaseTest
@Import(Fixtures.class)
class BookingUnderLoadTest {

    private static final int THREADS = 64;
    private static final LocalDate MONDAY = BookingLoad.MONDAY;

    @Autowired
    private DataSource source;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient database;

    private AccountId desk;
    private List<AccountId> therapists;
    private List<RoomId> rooms;
    private List<ClientId> clients;
    private List<PlanDetails> plans;

    @BeforeEach
    void aFewOfEach() {
        desk = fixtures.reception("Mara Lind");
        therapists = Stream.generate(() -> fixtures.therapist("Ines Okafor"))
                .limit(3)
                .toList();
        therapists.forEach(therapist -> fixtures.worksWeekdays(therapist, 8, 20));
        rooms = Stream.generate(() -> fixtures.room("Room " + UUID.randomUUID()))
                .limit(2)
                .toList();
        clients = Stream.generate(() -> fixtures.clientOf(therapists.getFirst()))
                .limit(5)
                .toList();
        plans = clients.stream()
                .map(client -> fixtures.acceptedPlan(client, 4, new Gap(1, 7, 60)))
                .toList();
    }

    @Test
    void nobodyAndNothingIsEverBookedTwice() throws Exception {
        long seed = System.nanoTime();

        Told told = new BookingLoad(appointments, changes, few()).run(seed, THREADS);

        print("one process, " + THREADS + " threads", told, seed);
        holds(told, seed);
    }

    @Test
    void norFromTwoProcesses(@TempDir Path folder) throws Exception {
        assumeTrue(TestDatabase.POSTGRESQL, "H2 belongs to one process");
        long seed = System.nanoTime();
        Path few = folder.resolve("few");
        BookingLoadProcess.write(few, few());
        List<Path> files = List.of(folder.resolve("one"), folder.resolve("other"));
        List<Process> processes = new ArrayList<>();
        try {
            for (Path file : files) {
                processes.add(BookingLoadProcess.start(
                        url(), few, file, seed + (long) THREADS * files.indexOf(file), THREADS / 2));
            }
            for (int i = 0; i < processes.size(); i++) {
                assertThat(processes.get(i).waitFor(4, TimeUnit.MINUTES)).isTrue();
                assertThat(processes.get(i).exitValue())
                        .as(Files.readString(Path.of(files.get(i) + ".log")))
                        .isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        List<Told> both = new ArrayList<>();
        for (Path file : files) {
            both.add(BookingLoadProcess.told(file));
        }

        Told told = Told.sum(both);
        print("two processes, " + THREADS / 2 + " threads each", told, seed);
        holds(told, seed);
    }

    private String url() throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static void print(String who, Told told, long seed) {
        System.out.printf(
                "bookings under load (%s, %s, %d s, seed %d): %d attempts, %d booked, %d cancelled, %d just taken, "
                        + "%d refused%n",
                who,
                TestDatabase.POSTGRESQL ? "PostgreSQL" : "H2",
                BookingLoad.RUNS_FOR.toSeconds(),
                seed,
                told.attempts(),
                told.booked().size(),
                told.cancelled().size(),
                told.justTaken(),
                told.refused());
    }

    private void holds(Told told, long seed) {
        assertThat(overlaps("therapist_id", "ends_at"))
                .as("overlaps with seed %d", seed)
                .isZero();
        assertThat(overlaps("room_id", "room_free_at"))
                .as("overlaps with seed %d", seed)
                .isZero();
        assertThat(overlaps("client_id", "ends_at"))
                .as("overlaps with seed %d", seed)
                .isZero();
        assertThat(live())
                .as("whoever was told booked is booked, and nobody else")
                .containsExactlyInAnyOrderElementsOf(told.booked().stream()
                        .filter(id -> !told.cancelled().contains(id))
                        .toList());
        assertThat(told.cancelled()).doesNotHaveDuplicates();
        assertThat(told.withoutHelp()).as("losers without free times").isZero();
        assertThat(told.booked()).hasSizeGreaterThan(THREADS / 4);
        assertThat(told.justTaken()).as("losers").isGreaterThan(THREADS);
        assertThat(sessionsThatAreBooked()).containsExactlyInAnyOrderElementsOf(sessionsOfLiveAppointments());
    }

    @Test
    void theDatabaseItselfRefusesWhatOverlaps() {
        Instant start =
                MONDAY.plusDays(7).atTime(LocalTime.NOON).atZone(Fixtures.ZONE).toInstant();
        var wish = new BookingWish(
                null, therapists.getFirst(), rooms.getFirst(), start, Duration.ofHours(1), Duration.ofMinutes(15));
        Booking booking = SignedInAs.reception(desk).get(() -> appointments.book(clients.getFirst(), wish));
        assertThat(booking).isInstanceOf(Booked.class);

        String duplicate = TestDatabase.POSTGRESQL ? "23P01" : "23505";
        assertThatDatabaseRefuses(
                duplicate, therapists.getFirst(), rooms.get(1), clients.get(1), start.plusSeconds(3300));
        assertThatDatabaseRefuses(
                duplicate, therapists.get(1), rooms.getFirst(), clients.get(1), start.plusSeconds(4200));
        assertThatDatabaseRefuses(
                duplicate, therapists.get(1), rooms.get(1), clients.getFirst(), start.minusSeconds(300));
    }

    @Test
    void theDatabaseItselfRefusesASecondLiveAppointmentOfASession() {
        SessionId session = plans.getFirst().sessions().getFirst().id();
        Instant start =
                MONDAY.plusDays(14).atTime(LocalTime.NOON).atZone(Fixtures.ZONE).toInstant();
        var wish = new BookingWish(
                session, therapists.getFirst(), rooms.getFirst(), start, Duration.ofHours(1), Duration.ZERO);
        assertThat(SignedInAs.reception(desk).get(() -> appointments.book(clients.getFirst(), wish)))
                .isInstanceOf(Booked.class);

        assertThatThrownBy(() -> insert(
                        UUID.randomUUID(),
                        therapists.get(1),
                        rooms.get(1),
                        clients.getFirst(),
                        session,
                        start.plusSeconds(7200)))
                .satisfies(failure -> assertThat(sqlState(failure)).isEqualTo("23505"))
                .satisfies(failure ->
                        assertThat(LockedChanges.othersWereFaster(failure)).isTrue());
    }

    private void assertThatDatabaseRefuses(
            String state, AccountId therapist, RoomId room, ClientId client, Instant start) {
        assertThatThrownBy(() -> {
                    UUID id = UUID.randomUUID();
                    insert(id, therapist, room, client, null, start);
                    if (!TestDatabase.POSTGRESQL) {
                        tick(id, "THERAPIST", therapist.value(), start);
                        tick(id, "ROOM", room.value(), start);
                        tick(id, "CLIENT", client.value(), start);
                        // The wish of the third case begins before the booked time and reaches into it.
                        tick(id, "CLIENT", client.value(), start.plusSeconds(300));
                    }
                })
                .satisfies(failure -> assertThat(sqlState(failure)).isEqualTo(state))
                .satisfies(failure ->
                        assertThat(LockedChanges.othersWereFaster(failure)).isTrue());
    }

    private void insert(
            UUID id, AccountId therapist, RoomId room, ClientId client, @Nullable SessionId session, Instant start) {
        database.sql("""
                        insert into appointment (id, client_id, session_id, live_session_id, therapist_id, room_id,
                          starts_at, ends_at, room_free_at, status, booked_by, booked_at, version)
                        values (:id, :client, :session, :session, :therapist, :room,
                          :start, :end, :end, 'BOOKED', :desk, :start, 0)
                        """)
                .param("id", id)
                .param("client", client.value())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .param("therapist", therapist.value())
                .param("room", room.value())
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("end", start.plusSeconds(600).atOffset(ZoneOffset.UTC))
                .param("desk", desk.value())
                .update();
    }

    private void tick(UUID appointment, String kind, UUID resource, Instant at) {
        database.sql("insert into appointment_tick (resource_kind, resource_id, tick_at, appointment_id)"
                        + " values (:kind, :resource, :at, :appointment)")
                .param("kind", kind)
                .param("resource", resource)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("appointment", appointment)
                .update();
    }

    private Few few() {
        return new Few(
                desk,
                therapists,
                rooms,
                plans.stream()
                        .map(plan -> new Treated(
                                plan.client(),
                                plan.sessions().stream().map(SessionRow::id).toList()))
                        .toList());
    }

    private int overlaps(String resource, String end) {
        return database.sql("""
                        select count(*) from appointment a join appointment b
                          on a.%1$s = b.%1$s and a.id < b.id and a.starts_at < b.%2$s and b.starts_at < a.%2$s
                        where a.status in ('BOOKED', 'DONE') and b.status in ('BOOKED', 'DONE')
                        """.formatted(resource, end)).query(Integer.class).single();
    }

    private List<AppointmentId> live() {
        return database.sql("select id from appointment where status = 'BOOKED' and booked_by = :desk")
                .param("desk", desk.value())
                .query((row, _) -> new AppointmentId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<SessionId> sessionsOfLiveAppointments() {
        return database.sql("select session_id from appointment"
                        + " where status = 'BOOKED' and booked_by = :desk and session_id is not null")
                .param("desk", desk.value())
                .query((row, _) -> new SessionId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<SessionId> sessionsThatAreBooked() {
        return plans.stream()
                .map(plan -> fixtures.plan(plan.client(), plan.id()))
                .flatMap(plan -> plan.sessions().stream())
                .filter(session -> session.status() == SessionStatus.BOOKED)
                .map(session -> session.id())
                .toList();
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        throw new AssertionError("No failure of the database", failure);
    }
}
