package org.knotwise.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * The messages of a client in a list; equal by client.
 *
 * @param lastAt when the last one was sent
 * @param unread how many of the client's the one who asks did not see
 */
public record ThreadRow(ClientId client, PersonName name, Instant lastAt, boolean lastByClient, int unread) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThreadRow row && client.equals(row.client);
    }

    @Override
    public int hashCode() {
        return client.hashCode();
    }
}
