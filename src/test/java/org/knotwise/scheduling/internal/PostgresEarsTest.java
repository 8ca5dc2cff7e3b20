package org.knotwise.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL hear each other, also after their connections were cut. */
@DatabaseTest
class PostgresEarsTest {

    private static final String CHANNEL = "test_of_ears";
    private static final int SECONDS = 5;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient sql;

    private final BlockingQueue<String> here = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> there = new LinkedBlockingQueue<>();

    @Test
    void bothNodesHearWhatOneOfThemTells() throws InterruptedException {
        assumeTrue(TestDatabase.POSTGRESQL);
        var one = new PostgresEars(database);
        var other = new PostgresEars(database);
        one.listen(CHANNEL, here::add);
        other.listen(CHANNEL, there::add);
        try {
            assertThat(next(here)).as("at first anything may have happened").isEmpty();
            assertThat(next(there)).isEmpty();

            tell("2026-09-22");
            assertThat(next(here)).isEqualTo("2026-09-22");
            assertThat(next(there)).isEqualTo("2026-09-22");

            cutAllConnections();
            assertThat(next(here)).as("what was told meanwhile is not known").isEmpty();
            assertThat(next(there)).isEmpty();

            tell("2026-09-23");
            assertThat(next(here)).isEqualTo("2026-09-23");
            assertThat(next(there)).isEqualTo("2026-09-23");
        } finally {
            one.close();
            other.close();
        }
        assertThat(listening()).isZero();
    }

    @Test
    void nothingListensOnH2() {
        assumeTrue(!TestDatabase.POSTGRESQL);
        var ears = new PostgresEars(database);
        ears.listen(CHANNEL, here::add);

        assertThat(ears.hear()).isFalse();
        assertThat(here).isEmpty();
        ears.close();
    }

    private void tell(String message) {
        sql.sql("select pg_notify(:channel, :message)")
                .param("channel", CHANNEL)
                .param("message", message)
                .query((_, _) -> true)
                .list();
    }

    private void cutAllConnections() {
        assertThat(sql.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where query = :query")
                        .param("query", "listen " + CHANNEL)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private long listening() {
        return sql.sql("select count(*) from pg_stat_activity where query = :query")
                .param("query", "listen " + CHANNEL)
                .query(Long.class)
                .single();
    }

    private static @Nullable String next(BlockingQueue<String> queue) throws InterruptedException {
        return queue.poll(SECONDS, TimeUnit.SECONDS);
    }
}
