package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans from before there were revisions. */
@DatabaseTest
class FirstRevisionsMigrationTest {

    @Autowired
    private DataSource source;

    @SuppressWarnings("NullAway.Init") // set by Spring
    FirstRevisionsMigrationTest() {}

    @Test
    void becomeTheirFirstRevisionWithAllTheySaid() {
        String schema = "old_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient database = JdbcClient.create(source);
        migrate(schema, "33");
        UUID account = UUID.randomUUID();
        UUID client = UUID.randomUUID();
        UUID plan = UUID.randomUUID();
        insert(database, schema, "account", """
                (id, sign_in_name, display_name, enabled, created_at, version)
                values ('%s', 'ines@example.org', 'Ines Okafor', true, timestamp '2026-01-01 10:00:00', 0)
                """.formatted(account));
        insert(database, schema, "plan", """
                (id, client_id, title, status, created_by, created_at, accepted_at, accepted_by, signature,
                 signed_by_guardian, version)
                values ('%s', '%s', 'Ease "the" neck, ä', 'ACCEPTED', '%s', timestamp '2026-09-01 10:00:00',
                        timestamp '2026-09-02 10:00:00', '%s', 'Nora', true, 0)
                """.formatted(plan, client, account, account));
        insert(database, schema, "plan_goal", """
                (plan_id, position, measure, subject, baseline, target, due_on)
                values ('%1$s', 0, 'WORST_PAIN', 'Worst headache', 12, 3, date '2026-11-03'),
                       ('%1$s', 1, 'FREE', 'Sing again', null, null, null)
                """.formatted(plan));
        insert(database, schema, "plan_phase", """
                (plan_id, position, name, sessions, gap_min, gap_ideal, gap_max, minutes)
                values ('%1$s', 0, 'Calm', 4, 5, 7, 10, 60), ('%1$s', 1, 'Hold', 1, 18, 21, 28, 45)
                """.formatted(plan));

        migrate(schema, "latest");

        String content = database.sql("select content from \"" + schema + "\"." + quoted("plan_revision")
                        + " where signature = 'Nora' and signed_by_guardian = true and number = 1")
                .query(String.class)
                .single();
        PlanDraft draft = PlanText.read(content);
        assertThat(draft.title()).isEqualTo("Ease \"the\" neck, ä");
        assertThat(draft.targets()).isEqualTo(Set.of());
        assertThat(draft.goals())
                .extracting(
                        GoalDraft::measure,
                        GoalDraft::subject,
                        GoalDraft::baseline,
                        GoalDraft::target,
                        GoalDraft::dueOn)
                .containsExactly(
                        tuple(Measure.WORST_PAIN, "Worst headache", 10, 3, LocalDate.of(2026, 11, 3)),
                        tuple(Measure.FREE, "Sing again", null, null, null));
        assertThat(draft.phases())
                .isEqualTo(List.of(
                        new PhaseDraft("Calm", 4, new Gap(5, 7, 10), 60),
                        new PhaseDraft("Hold", 1, new Gap(18, 21, 28), 45)));
    }

    /** Who is named need not be there for this; its constraints are in the way. */
    private static void insert(JdbcClient database, String schema, String table, String rest) {
        if (TestDatabase.POSTGRESQL) {
            database.sql("alter table \"" + schema + "\"." + table + " disable trigger all")
                    .update();
        } else {
            database.sql("set referential_integrity false").update();
        }
        database.sql("insert into \"" + schema + "\"." + quoted(table) + " " + rest)
                .update();
        if (!TestDatabase.POSTGRESQL) {
            database.sql("set referential_integrity true").update();
        }
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
