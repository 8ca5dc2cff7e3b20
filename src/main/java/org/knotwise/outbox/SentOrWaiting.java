package org.knotwise.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice, and how far it is.
 *
 * @param dueAt when it is tried next, as long as it is not over
 * @param endedAt null as long as it is not over
 * @param channel by which it was sent; null if it was not
 * @param failure why the last try failed, as the end of the key of a sentence; null if none did
 */
public record SentOrWaiting(
        Notice notice,
        NoticeState state,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Channel channel,
        @Nullable String failure) {}
