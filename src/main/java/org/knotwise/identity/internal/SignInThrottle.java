package org.knotwise.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after five failures, the next try has to wait, twice as long each time, up to fifteen minutes.
 * It counts by the name that was typed, known or not, and by the address that it came from; it never locks for good, so
 * nobody can shut a colleague out.
 */
@Component
class SignInThrottle {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int KEY_LIMIT = 300;

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long the next try has to wait; empty if it may go on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Duration> waitFor(String typedName, String address) {
        Instant now = Instant.now(clock);
        return keys(typedName, address).stream()
                .flatMap(key -> waitOf(key, now).stream())
                .max(Duration::compareTo);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String typedName, String address) {
        Instant now = Instant.now(clock);
        for (String key : keys(typedName, address)) {
            forgetOld(key, now);
            if (count(key, now) == 0) {
                insert(key, now);
            }
        }
    }

    /** A success clears the name; the address keeps its count, or one good account would pay for guessing others. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String typedName) {
        database.sql("delete from sign_in_attempt where attempt_key = ?")
                .param(nameKey(typedName))
                .update();
    }

    private Optional<Duration> waitOf(String key, Instant now) {
        return database.sql("select failures, last_failure_at from sign_in_attempt where attempt_key = ?")
                .param(key)
                .query((row, _) -> waitAfter(row.getInt(1))
                        .minus(Duration.between(row.getTimestamp(2).toInstant(), now)))
                .optional()
                .filter(Duration::isPositive);
    }

    private static Duration waitAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private int count(String key, Instant now) {
        return database.sql(
                        "update sign_in_attempt set failures = failures + 1, last_failure_at = ? where attempt_key = ?")
                .params(Timestamp.from(now), key)
                .update();
    }

    private void insert(String key, Instant now) {
        try {
            database.sql("insert into sign_in_attempt (attempt_key, failures, last_failure_at) values (?, 1, ?)")
                    .params(key, Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException raced) {
            // Another try of the same name was counted between our update and this insert: one of the two is enough.
        }
    }

    private void forgetOld(String key, Instant now) {
        database.sql("delete from sign_in_attempt where attempt_key = ? and last_failure_at < ?")
                .params(key, Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .update();
    }

    private static List<String> keys(String typedName, String address) {
        return List.of(nameKey(typedName), "from:" + address);
    }

    private static String nameKey(String typedName) {
        String key = "name:" + SignInNames.fold(typedName);
        return key.length() > KEY_LIMIT ? key.substring(0, KEY_LIMIT) : key;
    }
}
