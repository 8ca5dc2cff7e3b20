package org.knotwise.health;

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

/** What stood in a record as its alerts, before there were alerts of their own, is minded and read like any other. */
@DatabaseTest
class AlertTextsMigrationTest {

    private static final String BEFORE_ALERTS = "12";

    @Autowired
    private DataSource source;

    @Test
    void theTextOfARecordBecomesAnAlertOfTheDayTheRecordBegan() {
        String schema = "old_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient database = JdbcClient.create(source);
        migrate(schema, BEFORE_ALERTS);
        UUID withText = client(database, schema, 1001, "Latex\nand nuts");
        client(database, schema, 1002, null);

        migrate(schema, "15");

        Map<String, @Nullable Object> row = database.sql("select client_id as client, text as words, kind as kind,"
                        + " added_by as author, ended_on as ended from " + in(schema, "alert"))
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("client", withText)
                .containsEntry("words", "Latex\nand nuts")
                .containsEntry("kind", "CAUTION")
                .containsEntry("author", null)
                .containsEntry("ended", null);
    }

    private static UUID client(JdbcClient database, String schema, int number, @Nullable String alerts) {
        UUID id = UUID.randomUUID();
        database.sql("insert into " + in(schema, "client")
                        + " (id, number, legal_first_name, legal_last_name, birth_date, consent_email, consent_text,"
                        + " alerts, search_text, created_at, version)"
                        + " values (?, ?, 'Nora', 'Client', date '1984-05-17', false, false, cast(? as varchar), '',"
                        + " timestamp with time zone '2025-02-03 10:00:00+00:00', 0)")
                .param(id)
                .param(number)
                .param(alerts)
                .update();
        return id;
    }

    /** H2 keeps names in upper case. */
    private static String in(String schema, String table) {
        String name = TestDatabase.POSTGRESQL ? table : table.toUpperCase(Locale.ROOT);
        return "\"" + schema + "\".\"" + name + "\"";
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
