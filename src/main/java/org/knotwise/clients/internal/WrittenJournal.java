package org.knotwise.clients.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.MergeJournal;
import org.knotwise.clients.MergedTable;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of one merge in the database. Names of tables and columns come from code, never from a person. */
class WrittenJournal implements MergeJournal {

    private final JdbcClient database;
    private final Catalogue catalogue;
    private final UUID merge;
    private final ClientId source;
    private final ClientId target;
    private final Map<String, Set<UUID>> left = new HashMap<>();
    private int position;

    WrittenJournal(JdbcClient database, Catalogue catalogue, UUID merge, ClientId source, ClientId target) {
        this.database = database;
        this.catalogue = catalogue;
        this.merge = merge;
        this.source = source;
        this.target = target;
    }

    private record Change(
            String table,
            String idColumn,
            UUID row,
            @Nullable String column,
            @Nullable Object before,
            @Nullable Object after) {}

    @Override
    public ClientId source() {
        return source;
    }

    @Override
    public ClientId target() {
        return target;
    }

    @Override
    public void change(String table, String idColumn, UUID row, String column, UUID before, UUID after) {
        apply(new Change(table, idColumn, row, column, before, after));
    }

    @Override
    public void change(String table, UUID row, String column, int before, int after) {
        apply(new Change(table, "id", row, column, before, after));
    }

    @Override
    public void change(String table, UUID row, String column, String before, String after) {
        apply(new Change(table, "id", row, column, before, after));
    }

    @Override
    public void leave(String table, UUID row) {
        left.computeIfAbsent(table, _ -> new HashSet<>()).add(row);
    }

    @Override
    public void note(String table, UUID row) {
        write(new Change(table, "id", row, null, null, null));
    }

    @Override
    public Set<UUID> rows(String table) {
        return changes().stream()
                .filter(change -> change.table().equals(table))
                .map(Change::row)
                .collect(Collectors.toSet());
    }

    /** Moves all rows of a table that were not left behind. */
    void move(MergedTable table) {
        List<UUID> rows = database.sql("select " + table.idColumn() + " from " + table.table() + " where "
                        + table.clientColumn() + " = :source order by " + table.idColumn())
                .param("source", source.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        Set<UUID> staying = left.getOrDefault(table.table(), Set.of());
        for (UUID row : rows) {
            if (!staying.contains(row)) {
                change(table.table(), table.idColumn(), row, table.clientColumn(), source.value(), target.value());
            }
        }
    }

    /** Keeps the version that each row has now, so that a later change of it shows. */
    void seal() {
        for (String table : tables()) {
            if (catalogue.hasVersion(table)) {
                database.sql("update client_merge_change set row_version = (select version from " + table
                                + " t where t.id = row_id) where merge_id = :merge and table_name = :table"
                                + " and column_name is not null")
                        .param("merge", merge)
                        .param("table", table)
                        .update();
            }
        }
    }

    /**
     * Whether a row that moved was changed or is gone, or has got a row that hangs on it and did not move.
     *
     * @param all tables whose rows belong to a client
     */
    boolean wasTouched(List<MergedTable> all) {
        Set<String> moved = tables();
        return moved.stream().anyMatch(this::wasChanged)
                || all.stream()
                        .anyMatch(table -> catalogue.referencesFrom(table.table()).stream()
                                // What hangs on a record merged before hangs on it for ever.
                                .filter(reference -> moved.contains(reference.referenced())
                                        && !reference.referenced().equals("client"))
                                .anyMatch(reference -> hasNewRows(table, reference)));
    }

    /** Puts every value back, from the last to the first. */
    void putBack() {
        for (Change change : changes().reversed()) {
            if (change.column() != null) {
                set(change, change.column(), /* before= */ change.after(), /* after= */ change.before());
            }
        }
    }

    private boolean wasChanged(String table) {
        return catalogue.hasVersion(table) && count("""
                        select count(*) from client_merge_change c
                        where c.merge_id = :merge and c.table_name = '%s' and c.column_name is not null
                          and not exists (select 1 from %s t where t.id = c.row_id and t.version = c.row_version)
                        """.formatted(table, table)) > 0;
    }

    private boolean hasNewRows(MergedTable table, Catalogue.Reference reference) {
        return count("""
                select count(*) from %1$s t
                join client_merge_change c on c.row_id = t.%2$s and c.table_name = '%3$s' and c.merge_id = :merge
                where not exists (select 1 from client_merge_change d
                                  where d.merge_id = :merge and d.table_name = '%1$s' and d.row_id = t.%4$s)
                """.formatted(table.table(), reference.column(), reference.referenced(), table.idColumn())) > 0;
    }

    private long count(String sql) {
        return database.sql(sql).param("merge", merge).query(Long.class).single();
    }

    private void apply(Change change) {
        set(change, String.valueOf(change.column()), change.before(), change.after());
        write(change);
    }

    private void set(Change change, String column, @Nullable Object before, @Nullable Object after) {
        String version = catalogue.hasVersion(change.table()) ? ", version = version + 1" : "";
        database.sql("update " + change.table() + " set " + column + " = :after" + version + " where "
                        + change.idColumn() + " = :row and " + column + " = :before")
                .param("after", after)
                .param("before", before)
                .param("row", change.row())
                .update();
    }

    private void write(Change change) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(merge);
        values.add(position++);
        values.add(change.table());
        values.add(change.idColumn());
        values.add(change.row());
        values.add(change.column());
        for (Class<?> kind : List.of(UUID.class, Integer.class, String.class)) {
            values.add(kind.isInstance(change.before()) ? change.before() : null);
            values.add(kind.isInstance(change.after()) ? change.after() : null);
        }
        database.sql("""
                        insert into client_merge_change (merge_id, position, table_name, id_column, row_id, column_name,
                                                         old_id, new_id, old_number, new_number, old_text, new_text)
                        values (?, ?, ?, ?, ?, ?, cast(? as uuid), cast(? as uuid), cast(? as integer), cast(? as integer),
                                cast(? as varchar), cast(? as varchar))
                        """).params(values).update();
    }

    private Set<String> tables() {
        return Set.copyOf(database.sql("select distinct table_name from client_merge_change where merge_id = :merge"
                        + " and column_name is not null")
                .param("merge", merge)
                .query(String.class)
                .list());
    }

    private List<Change> changes() {
        return database.sql("select * from client_merge_change where merge_id = :merge order by position")
                .param("merge", merge)
                .query((row, _) -> new Change(
                        row.getString("table_name"),
                        row.getString("id_column"),
                        row.getObject("row_id", UUID.class),
                        row.getString("column_name"),
                        value(row, "old"),
                        value(row, "new")))
                .list();
    }

    /** The one value that is there: an id, a number or a text. */
    private static @Nullable Object value(ResultSet row, String which) throws SQLException {
        @Nullable Object id = row.getObject(which + "_id", UUID.class);
        @Nullable Object number = row.getObject(which + "_number", Integer.class);
        return id != null ? id : number != null ? number : row.getString(which + "_text");
    }
}
