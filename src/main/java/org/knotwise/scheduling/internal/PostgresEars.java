package org.knotwise.scheduling.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears what is told on a channel of PostgreSQL, through one connection that is kept for it. A connection that is lost is
 * replaced; since nobody knows what was told meanwhile, the listener then gets an empty message, as at first.
 */
@Component
public class PostgresEars {

    private static final Logger log = LoggerFactory.getLogger(PostgresEars.class);

    private static final int WAIT_MILLIS = 500;
    private static final int ROUNDS_BETWEEN_CHECKS = 60;
    private static final int CHECK_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource database;
    private volatile boolean open;
    private @Nullable Boolean postgresql;
    private @Nullable Thread thread;

    PostgresEars(DataSource database) {
        this.database = database;
    }

    /** Whether the database can tell anything at all. */
    public synchronized boolean hear() {
        Boolean known = postgresql;
        if (known == null) {
            try (Connection connection = database.getConnection()) {
                known = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
            } catch (SQLException e) {
                throw new IllegalStateException("The database cannot be asked what it is", e);
            }
            postgresql = known;
        }
        return known;
    }

    /** Begins to listen, if this database can be listened to. */
    public synchronized void listen(String channel, Consumer<String> listener) {
        if (open) {
            return;
        }
        open = true;
        if (hear()) {
            thread = Thread.ofPlatform()
                    .name("calendar-ears")
                    .daemon()
                    .start(() -> listenUntilClosed(channel, listener));
        }
    }

    public boolean areOpen() {
        return open;
    }

    /** Stops to listen, and gives the connection back. */
    public void close() {
        open = false;
        Thread listening = thread;
        if (listening != null) {
            try {
                listening.join(Duration.ofSeconds(CHECK_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listenUntilClosed(String channel, Consumer<String> listener) {
        Duration pause = FIRST_PAUSE;
        while (open) {
            try (Connection connection = database.getConnection()) {
                execute(connection, "listen " + channel);
                pause = FIRST_PAUSE;
                listener.accept("");
                pass(connection, listener);
                execute(connection, "unlisten *");
            } catch (SQLException e) {
                log.warn("The connection that hears of changes in the calendar was lost; trying again", e);
                rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void pass(Connection connection, Consumer<String> listener) throws SQLException {
        PGConnection ears = connection.unwrap(PGConnection.class);
        for (int round = 1; open; round++) {
            PGNotification @Nullable [] heard = ears.getNotifications(WAIT_MILLIS);
            if (heard != null) {
                for (PGNotification one : heard) {
                    listener.accept(one.getParameter());
                }
            }
            // Silence is what a cut wire sounds like, too.
            if (round % ROUNDS_BETWEEN_CHECKS == 0 && !connection.isValid(CHECK_SECONDS)) {
                throw new SQLException("The connection does not answer");
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
