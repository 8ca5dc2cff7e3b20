package org.knotwise.practice.internal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the database up to date at start.
 *
 * <p>H2 (seen in 2.4.240) ties a check constraint with a list of values to the connection that made it: once the pool has
 * retired that connection, which it does after half an hour, every checked insert fails with "The database has been
 * closed". Constraints that H2 reads when it opens a file do not have that fault. So after a migration the file is closed
 * and opened anew.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int PAUSES = 2_000;

    @Bean
    FlywayMigrationStrategy migration() {
        return MigrationConfiguration::migrate;
    }

    static void migrate(Flyway flyway) {
        boolean changed = flyway.migrate().migrationsExecuted > 0;
        if (changed
                && flyway.getConfiguration().getDataSource() instanceof HikariDataSource pool
                && pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
            closeAll(pool);
        }
    }

    /**
     * The statement closes the file whoever has it open, which counting the pool's connections did not show for certain: one
     * that counts no more may still be about to close. What the pool then holds is of no use and goes too.
     */
    private static void closeAll(HikariDataSource pool) {
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            shutDown(pool);
            for (int i = 0; i < PAUSES && connections.getTotalConnections() > 0; i++) {
                connections.softEvictConnections();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            if (connections.getTotalConnections() > 0) {
                throw new IllegalStateException("Connections are left from the migration");
            }
        } finally {
            connections.resumePool();
        }
    }

    /** By a connection of its own: one of the pool could not be given back to it, as it is closed with the file. */
    private static void shutDown(HikariDataSource pool) {
        try {
            Connection last = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
            last.createStatement().execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be closed after its migration", e);
        }
    }
}
