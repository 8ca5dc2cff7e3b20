package org.knotwise.clients;

import java.util.List;
import java.util.Optional;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;

/**
 * What a module keeps of clients, and how it moves when two records turn out to be one person's. Each module that has a
 * table with a reference to {@code client} adds such a bean; a test reads the catalogue of the database and fails for a
 * table that no part names.
 *
 * <p>Most modules only name their {@link #tables}: the merge rewrites the client in their rows and keeps a journal, and
 * undoing puts back what the journal says. A module whose rows could collide, or follow from others, does more:
 *
 * <ol>
 *   <li>{@link #refusal}: what must not be merged, with both named;
 *   <li>{@link #prepare}: before the rows move, change or leave behind those that would collide;
 *   <li>{@link #moved}: after they moved, write anew what follows from them;
 *   <li>{@link #undone}: the same after they moved back.
 * </ol>
 *
 * All of it runs in one transaction. Changes go through the journal, in SQL: what was read through JPA before a step is
 * stale after it.
 */
public interface ClientMergePart {

    /** Its tables that name a client. */
    List<MergedTable> tables();

    /** Holds what nobody else may change meanwhile; called first, before anything is read. */
    default void lock(ClientId source, ClientId target) {}

    /** Why these two cannot be merged; empty if this module has nothing against it. */
    default Optional<Refusal> refusal(ClientId source, ClientId target) {
        return Optional.empty();
    }

    /** Makes way for rows that would collide with those of the target. */
    default void prepare(MergeJournal journal) {}

    /** Writes anew what follows from rows that moved. */
    default void moved(MergeJournal journal) {}

    /** Writes anew what follows from rows that moved back. */
    default void undone(MergeJournal journal) {}
}
