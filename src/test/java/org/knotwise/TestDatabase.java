package org.knotwise;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The database that this run of the tests is on; one fresh database for each application context. Statements are counted. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** Whether this run is on PostgreSQL; on H2 otherwise. */
    public static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("knotwise.test.database", "h2"));

    /** Started once for all contexts of this JVM; ends with it. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Bean
    DataSource dataSource() {
        DataSource fresh = POSTGRESQL ? freshPostgresql() : freshH2();
        return ProxyDataSourceBuilder.create(fresh).countQuery().build();
    }

    private static DataSource freshH2() {
        return DataSourceBuilder.create()
                .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .username("knotwise")
                .build();
    }

    private static DataSource freshPostgresql() {
        String name = "knotwise_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return DataSourceBuilder.create()
                .url(Server.RUNNING.getJdbcUrl("postgres", name))
                .username("postgres")
                .build();
    }
}
