package org.knotwise.clients;

import org.jspecify.annotations.Nullable;

/**
 * A table whose rows belong to a client, and so move when two records are made one.
 *
 * @param idColumn by which a row is known; a UUID, once among the rows of one client
 * @param clientColumn names the client
 * @param words the key of what the rows are called and how many they are, such as "3 knots"; null for rows that nobody
 *     would miss in a preview
 */
public record MergedTable(
        String table,
        String idColumn,
        String clientColumn,
        @Nullable String words) {

    /** A table with {@code id} and {@code client_id}, as nearly all have them. */
    public static MergedTable of(String table, String words) {
        return new MergedTable(table, "id", "client_id", words);
    }

    /** The same for rows that come with others, such as the sessions of a plan. */
    public static MergedTable of(String table) {
        return new MergedTable(table, "id", "client_id", null);
    }
}
