package org.knotwise.messages.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/** That somebody had a message on the screen. */
@Entity
public class MessageSeen {

    @Id
    private UUID id;

    private UUID messageId;
    private UUID accountId;
    private Instant seenAt;

    /** Null until it is saved. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MessageSeen() {} // for JPA

    public MessageSeen(UUID message, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.messageId = message;
        this.accountId = by.value();
        this.seenAt = at;
    }
}
