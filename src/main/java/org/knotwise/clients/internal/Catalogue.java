package org.knotwise.clients.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows about its own tables; read once, as it changes only with a migration. */
@Component
class Catalogue {

    private final JdbcClient database;
    private volatile @Nullable Known known;

    Catalogue(JdbcClient database) {
        this.database = database;
    }

    /** A column of one table that holds the id of a row of another. */
    record Reference(String table, String column, String referenced) {}

    private record Known(Set<String> versioned, List<Reference> references) {}

    boolean hasVersion(String table) {
        return known().versioned().contains(table);
    }

    /** The columns of this table that name rows of others. */
    List<Reference> referencesFrom(String table) {
        return known().references().stream()
                .filter(reference -> reference.table().equals(table))
                .toList();
    }

    private Known known() {
        Known before = known;
        if (before != null) {
            return before;
        }
        Known read = new Known(versioned(), references());
        known = read;
        return read;
    }

    private Set<String> versioned() {
        return database
                .sql("select lower(table_name) from information_schema.columns where lower(column_name) = 'version'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private List<Reference> references() {
        return database.sql("""
                        select distinct lower(k.table_name) as one, lower(k.column_name) as col, lower(u.table_name) as other
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                        join information_schema.key_column_usage u
                          on u.constraint_name = r.unique_constraint_name
                         and u.constraint_schema = r.unique_constraint_schema
                        """)
                .query((row, _) -> new Reference(row.getString("one"), row.getString("col"), row.getString("other")))
                .list();
    }
}
