package org.knotwise.clients;

import java.util.Set;
import java.util.UUID;
import org.knotwise.shared.ClientId;

/** What one merge changes, kept so that it can be undone. */
public interface MergeJournal {

    /** The record that becomes the address of the other. */
    ClientId source();

    /** The record that stays. */
    ClientId target();

    /** Changes a reference in a row; the row's id is in the column {@code id}. */
    default void change(String table, UUID row, String column, UUID before, UUID after) {
        change(table, "id", row, column, before, after);
    }

    /** Changes a reference in the row whose {@code idColumn} holds {@code row} and whose {@code column} holds {@code before}. */
    void change(String table, String idColumn, UUID row, String column, UUID before, UUID after);

    /** Changes a number in a row; the row's id is in the column {@code id}. */
    void change(String table, UUID row, String column, int before, int after);

    /** Changes a text in a row; the row's id is in the column {@code id}. */
    void change(String table, UUID row, String column, String before, String after);

    /** Leaves a row with the source: it is of no use to the target, and is needed as it is for undoing. */
    void leave(String table, UUID row);

    /** Notes that a row was added to the target because of the merge. */
    void note(String table, UUID row);

    /** The rows of a table that this merge changed or noted. */
    Set<UUID> rows(String table);
}
