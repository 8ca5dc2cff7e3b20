package org.knotwise.outbox;

import java.time.Instant;

/**
 * Something to be told, as it stands in the outbox. It says what it is about and not how it is told: that is asked of its
 * {@link NoticeKind} when it is sent.
 *
 * @param topic what it is about, in the words of its kind: the id of an offer, a plan, an account
 * @param writtenAt when its cause happened
 */
public record Notice(NoticeId id, String kind, Recipient recipient, String topic, Instant writtenAt) {}
