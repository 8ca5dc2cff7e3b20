package org.knotwise.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.knotwise.outbox.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Two nodes send a thousand notices by a real mail server, and again and again one of them is killed in the middle of it.
 * Whatever is true arrives, nothing that is not, and no more arrives twice than was on its way at a kill.
 */
@Tag("long")
class KilledSenderTest {

    /** Fewer, and more time for them, where the machine is slow. */
    private static final int NOTICES = Integer.getInteger("knotwise.notices", 1000);

    private static final int KILLS = 4;
    private static final int SECONDS = Integer.getInteger("knotwise.seconds", 60);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final List<Process> nodes = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private Connection connection;
    private JdbcClient database;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    KilledSenderTest() {}

    @BeforeEach
    void aDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "off")
                .start();
        connection = postgres.getPostgresDatabase().getConnection();
        database = prepared(postgres, connection);
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException, SQLException {
        nodes.forEach(Process::destroyForcibly);
        connection.close();
        postgres.close();
    }

    @Test
    void whoIsKilledWhileSendingLosesNothing() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String url = postgres.getJdbcUrl("postgres", "postgres");
        int untrue = write(database, random);
        startNode(url);
        startNode(url);
        int kills = 0;
        int mark = nextMark(kills, random);
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (long open = NOTICES; open > 0; open = count(database)) {
            assertThat(System.nanoTime())
                    .as("%s open after %s kills", open, kills)
                    .isLessThan(end);
            if (kills < KILLS && NOTICES - open >= mark) {
                nodes.remove(random.nextInt(2)).destroyForcibly().waitFor();
                kills++;
                mark = nextMark(kills, random);
                startNode(url);
            }
            Thread.sleep(100);
        }
        report(seed, kills, untrue);
    }

    private static int nextMark(int kills, Random random) {
        return kills * NOTICES / (KILLS + 2) + random.nextInt(NOTICES / (KILLS + 2));
    }

    private void report(long seed, int kills, int untrue) {
        Map<String, Integer> byMessageId = new HashMap<>();
        var topics = new TreeSet<String>();
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            try {
                byMessageId.merge(mail.getMessageID(), 1, Integer::sum);
                topics.add(mail.getSubject());
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }
        int twice = byMessageId.values().stream().mapToInt(times -> times - 1).sum();
        System.out.printf(
                "seed %d: %d notices, %d untrue, %d kills, %d mails, %d of them twice%n",
                seed, NOTICES, untrue, kills, SERVER.getReceivedMessages().length, twice);

        assertThat(kills).isEqualTo(KILLS);
        assertThat(topics).hasSize(NOTICES - untrue).noneMatch(topic -> topic.startsWith("untrue"));
        assertThat(byMessageId).hasSize(NOTICES - untrue);
        assertThat(twice).isLessThanOrEqualTo(kills);
    }

    private static JdbcClient prepared(EmbeddedPostgres postgres, Connection connection) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .load()
                .migrate();
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        database.sql("create table truth (topic varchar(200) primary key, holds boolean not null)")
                .update();
        return database;
    }

    private static int write(JdbcClient database, Random random) {
        var rows = new OutboxRows(database);
        int untrue = 0;
        Instant due = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < NOTICES; i++) {
            boolean holds = random.nextInt(10) > 0;
            untrue += holds ? 0 : 1;
            String topic = (holds ? "true " : "untrue ") + i;
            database.sql("insert into truth values (:topic, :holds)")
                    .param("topic", topic)
                    .param("holds", holds)
                    .update();
            rows.add(SenderProcess.KIND, new Recipient.Mailbox("nora@example.org"), topic, null, due, due);
        }
        return untrue;
    }

    private static long count(JdbcClient database) {
        return database.sql("select count(*) from outbox where ended_at is null")
                .query(Long.class)
                .single();
    }

    private void startNode(String url) throws IOException {
        Path arguments = folder.resolve("node-" + System.nanoTime());
        Files.writeString(
                arguments,
                String.join(
                        "\n",
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SenderProcess.class.getName(),
                        url,
                        String.valueOf(SERVER.getSmtp().getPort()),
                        String.valueOf(Duration.ofSeconds(SECONDS).toMillis())));
        nodes.add(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolve("node-" + System.nanoTime() + ".log").toFile())
                .start());
    }
}
