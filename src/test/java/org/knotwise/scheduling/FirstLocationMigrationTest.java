package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A practice that was there before there were locations keeps its rooms, at a location of its own name. */
@DatabaseTest
class FirstLocationMigrationTest {

    private static final String BEFORE_LOCATIONS = "9";

    @Autowired
    private DataSource source;

    @Test
    void roomsFromBeforeStandAtALocationNamedAfterThePractice() {
        String schema = "old_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient database = JdbcClient.create(source);
        migrate(schema, BEFORE_LOCATIONS);
        database.sql("insert into \"" + schema + "\"." + quoted("practice")
                        + " (id, name, time_zone, country, version) values (1, ?, 'UTC', 'US', 0)")
                .param("L".repeat(200))
                .update();
        database.sql("insert into \"" + schema + "\"." + quoted("room")
                        + " (id, name, version) values (?, 'Room 1', 0)")
                .param(UUID.randomUUID())
                .update();

        migrate(schema, "latest");

        Map<String, @Nullable Object> row = database.sql(
                        "select r.name as room, r.in_use as used, l.name as place from \"" + schema
                                + "\"." + quoted("room") + " r join \"" + schema + "\"." + quoted("location")
                                + " l on l.id = r.location_id")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("room", "Room 1")
                .containsEntry("used", true)
                .containsEntry("place", "L".repeat(100));
    }

    /** H2 keeps names in upper case. */
    private static String quoted(String table) {
        return TestDatabase.POSTGRESQL ? table : table.toUpperCase(Locale.ROOT);
    }

    private void migrate(String schema, String target) {
        Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .locations(
                        "classpath:db/migration",
                        "classpath:db/vendor/" + (TestDatabase.POSTGRESQL ? "postgresql" : "h2"))
                .target(target)
                .load()
                .migrate();
    }
}
