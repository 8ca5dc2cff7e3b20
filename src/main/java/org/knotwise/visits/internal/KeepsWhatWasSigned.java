package org.knotwise.visits.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The trigger of H2 that refuses to change or delete what was signed; PostgreSQL has the same in its own language. A merge
 * of two records may move it to the other client, and to the other's knot. H2 makes one for each table.
 */
public final class KeepsWhatWasSigned implements Trigger {

    private static final Set<String> MOVED = Set.of("client_id", "knot_id", "version");
    private static final Set<String> AMENDED = Set.of(
            "client_id", "knot_id", "version", "in_force", "amendment", "amended_at", "amended_by", "amended_why");

    /** SQL's own state for a change that a rule restricts. */
    private static final String RESTRICTED = "23001";

    private String table = "";
    private String[] columns = {};

    /** Made by H2. */
    public KeepsWhatWasSigned() {}

    @Override
    public void init(Connection connection, String schema, String trigger, String on, boolean before, int type)
            throws SQLException {
        table = on.toLowerCase(Locale.ROOT);
        try (ResultSet found = connection.getMetaData().getColumns(null, schema, on, null)) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
            columns = names.toArray(String[]::new);
        }
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        Object[] known = before == null ? Objects.requireNonNull(after) : before;
        if (isKept(connection, known) && !(before != null && after != null && mayChange(before, after))) {
            throw new SQLException("What was signed is not changed (" + table + ")", RESTRICTED);
        }
    }

    private boolean isKept(Connection connection, Object[] row) throws SQLException {
        return switch (table) {
            case "visit" -> "SIGNED".equals(value(row, "status"));
            case "finding" -> Boolean.TRUE.equals(value(row, "in_force")) || value(row, "amendment") != null;
            case "visit_amendment" -> true;
            case "visit_aftercare", "visit_movement" ->
                holds(connection, "select 1 from visit where id = ? and status = 'SIGNED'", value(row, "visit_id"));
            default ->
                holds(
                        connection,
                        "select 1 from finding where id = ? and (in_force or amendment is not null)",
                        value(row, "finding_id"));
        };
    }

    private boolean mayChange(Object[] before, Object[] after) {
        boolean amended =
                table.equals("finding") && value(before, "amendment") == null && value(after, "amendment") != null;
        Set<String> free = amended ? AMENDED : MOVED;
        for (int i = 0; i < columns.length; i++) {
            if (!free.contains(columns[i]) && !Objects.equals(before[i], after[i])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object value(Object[] row, String column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                return row[i];
            }
        }
        throw new IllegalStateException("No column " + column + " in " + table);
    }

    private static boolean holds(Connection connection, String sql, @Nullable Object id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
