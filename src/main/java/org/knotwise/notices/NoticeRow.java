package org.knotwise.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeState;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A notice in a list.
 *
 * @param kind the end of the key of its word
 * @param client null if it is for no client, or the one who looks may not know for whom
 * @param name of the client; null with the client
 * @param at when it was over, or is tried next
 * @param failure why the last try failed, as the end of the key of a sentence; null if none did
 */
public record NoticeRow(
        NoticeId id,
        String kind,
        @Nullable ClientId client,
        @Nullable PersonName name,
        NoticeState state,
        Instant at,
        @Nullable Channel channel,
        @Nullable String failure) {}
