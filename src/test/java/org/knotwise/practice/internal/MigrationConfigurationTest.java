package org.knotwise.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pool does with its connections after some time must not break a database that was made by this process. */
class MigrationConfigurationTest {

    private static final String ACCOUNT = "00000000-0000-0000-0000-000000000001";

    @Test
    void aNewDatabaseTakesCheckedRowsAfterTheConnectionThatMadeItIsGone(@TempDir Path folder) throws SQLException {
        try (HikariDataSource pool = pool(folder)) {
            MigrationConfiguration.migrate(Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration", "classpath:db/vendor/h2")
                    .load());

            try (Connection kept = pool.getConnection()) {
                pool.getHikariPoolMXBean().softEvictConnections();
                try (var statement = kept.createStatement()) {
                    statement.execute(
                            "insert into account (id, sign_in_name, display_name, enabled, created_at, version) values ('"
                                    + ACCOUNT + "', 'a', 'A', true, current_timestamp, 0)");
                    int rows = statement.executeUpdate(
                            "insert into account_role (account_id, role) values ('" + ACCOUNT + "', 'THERAPIST')");
                    assertThat(rows).isEqualTo(1);
                }
            }
        }
    }

    private static HikariDataSource pool(Path folder) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("knotwise").toAbsolutePath());
        config.setUsername("knotwise");
        config.setMaximumPoolSize(4);
        config.setAllowPoolSuspension(true);
        return new HikariDataSource(config);
    }
}
