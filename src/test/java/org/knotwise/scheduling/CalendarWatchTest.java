package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever watches the calendar is told of what was committed, and of nothing else. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class CalendarWatchTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration A_WHILE = Duration.ofMillis(800);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CalendarWatch watch;

    @Autowired
    private CalendarChannel channel;

    @Autowired
    private TransactionTemplate transaction;

    private final BlockingQueue<CalendarNews> heard = new LinkedBlockingQueue<>();
    private CalendarWatch.Watching watching;
    private AccountId ines;
    private ClientId nora;
    private LocalDate day;

    @SuppressWarnings("NullAway.Init") // set before each test
    CalendarWatchTest() {}

    @BeforeEach
    void somebodyWatches() throws InterruptedException {
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 9, 17);
        nora = fixtures.clientOf(ines);
        day = LocalDate.ofInstant(TestClock.START, Fixtures.ZONE).plusDays(7);
        // What was told of the hours may still be on its way.
        Thread.sleep(A_WHILE);
        watching = watch.watch(heard::add);
    }

    @AfterEach
    void nobodyWatches() {
        watching.end();
    }

    @Test
    void tellsOfABookingAndOfItsEndByTheirDay() throws InterruptedException {
        AppointmentRow row = care.book(nora, null, at("11:00"));
        // The room that is made for it is told of as well, but of no certain day.
        assertThat(nextOfADay()).isEqualTo(new CalendarNews(Set.of(day)));

        SignedInAs.therapist(ines)
                .run(() ->
                        appointments.cancel(nora, row.id(), CancelReason.CLIENT).orThrow());
        assertThat(next(SOON)).isEqualTo(new CalendarNews(Set.of(day)));
        assertThat(next(A_WHILE)).isNull();
    }

    @Test
    void tellsNothingOfWhatWasNotCommitted() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            channel.send(new CalendarNews(Set.of(day)));
            status.setRollbackOnly();
        });

        assertThat(next(A_WHILE)).isNull();
    }

    @Test
    void tellsOfOtherHoursThatTheyMayConcernAnyDay() throws InterruptedException {
        fixtures.worksWeekdays(ines, 10, 16);

        assertThat(next(SOON)).isEqualTo(CalendarNews.ofAnyDay());
    }

    @Test
    void tellsNobodyWhoseWatchHasEnded() throws InterruptedException {
        watching.end();
        care.book(nora, null, at("13:00"));

        assertThat(next(A_WHILE)).isNull();
    }

    private @Nullable CalendarNews nextOfADay() throws InterruptedException {
        @Nullable CalendarNews next = next(SOON);
        return CalendarNews.ofAnyDay().equals(next) ? next(SOON) : next;
    }

    private @Nullable CalendarNews next(Duration patience) throws InterruptedException {
        return heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Instant at(String time) {
        return Care.at(day, time);
    }
}
