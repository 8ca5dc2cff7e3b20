package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.scheduling.internal.Resource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
@Import(Fixtures.class)
class LockedChangesTest {

    private static final int LONG_ENOUGH_TO_SEE_IT_WAIT = 300;

    @Autowired
    private LockedChanges changes;

    @Test
    void waitsForWhoeverHoldsOneOfTheSameResources() throws Exception {
        Resource shared = room();
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> first = threads.submit(() -> changes.run(set(shared, room()), _ -> {
                held.countDown();
                await(letGo);
                return "first";
            }));
            await(held);
            Future<String> second = threads.submit(() -> changes.run(set(room(), shared), _ -> "second"));

            assertThatThrownBy(() -> second.get(LONG_ENOUGH_TO_SEE_IT_WAIT, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            String third = changes.run(set(room()), _ -> "does not wait");
            assertThat(third).isEqualTo("does not wait");
            letGo.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(second.get()).isEqualTo("second");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"23P01", "23505", "40P01", "40001", "55P03", "HYT00"})
    void beginsAgainIfSomebodyElseWasFaster(String state) {
        var attempts = new AtomicInteger();

        String done = changes.run(set(room()), _ -> {
            if (attempts.incrementAndGet() < 4) {
                throw refusedWith(state);
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
    }

    @Test
    void givesUpAfterThreeMoreAttempts() {
        var attempts = new AtomicInteger();

        assertThatThrownBy(() -> changes.run(set(room()), _ -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockingFailureException("changed meanwhile");
                }))
                .isInstanceOf(Contended.class);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void doesNotTryAgainWhatIsSimplyWrong() {
        var attempts = new AtomicInteger();

        assertThatThrownBy(() -> changes.run(set(room()), _ -> {
                    attempts.incrementAndGet();
                    throw refusedWith("23503");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void locksByKindThenByTheTextOfTheId() {
        // As signed numbers, the second id would come first.
        var low = new Resource(Resource.Kind.ROOM, UUID.fromString("10000000-0000-0000-0000-000000000000"));
        var high = new Resource(Resource.Kind.ROOM, UUID.fromString("f0000000-0000-0000-0000-000000000000"));
        var client = new Resource(Resource.Kind.CLIENT, high.id());
        var therapist = new Resource(Resource.Kind.THERAPIST, low.id());

        assertThat(set(therapist, high, low, client)).containsExactly(client, low, high, therapist);
    }

    private static DataIntegrityViolationException refusedWith(String state) {
        return new DataIntegrityViolationException("refused", new IllegalStateException(new SQLException("no", state)));
    }

    private static Resource room() {
        return new Resource(Resource.Kind.ROOM, UUID.randomUUID());
    }

    private static SortedSet<Resource> set(Resource... resources) {
        return new TreeSet<>(List.of(resources));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
