package org.knotwise.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in its thread; equal by id.
 *
 * @param author who wrote it, by the name that everybody sees
 * @param byClient whether the client, or the guardian, did
 * @param mine whether the one who asks did
 * @param seenAt when somebody of the other side first had it on the screen; null if nobody did
 */
public record MessageRow(
        MessageId id,
        String author,
        boolean byClient,
        boolean mine,
        Instant sentAt,
        String body,
        @Nullable Instant seenAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
