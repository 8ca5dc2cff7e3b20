package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a follow-up due, as it is now.
 *
 * @param key says which cause it is: the same one asks once, however often it is looked at
 * @param owner null for the managers, whoever they are
 * @param earliest the first day on which it can be seen to
 * @param latest the last day on which it is in time
 * @param session what is to be booked; null if it asks for something else
 */
record Cause(
        UUID key,
        @Nullable UUID owner,
        LocalDate dueOn,
        LocalDate earliest,
        LocalDate latest,
        @Nullable UUID session) {

    /** Something that is due on a day. */
    static Cause on(LocalDate day, UUID key, @Nullable UUID owner) {
        return new Cause(key, owner, day, day, day, null);
    }
}
