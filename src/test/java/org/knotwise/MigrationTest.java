package org.knotwise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrations run from empty, and Hibernate finds in them what the entities say (ddl-auto=validate). */
@DatabaseTest
class MigrationTest {

    @Autowired
    private JdbcClient database;

    @Test
    void buildsTheSchemaFromEmptyInOrder() {
        var versions = database.sql(
                        "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null order by \"installed_rank\"")
                .query(String.class)
                .list();

        assertThat(versions).hasSizeGreaterThanOrEqualTo(5).isSorted();
    }
}
