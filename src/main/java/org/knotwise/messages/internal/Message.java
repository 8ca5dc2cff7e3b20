package org.knotwise.messages.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.messages.MessageId;
import org.knotwise.shared.ClientId;

/** A message. It is never changed. */
@Entity
public class Message {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID authorId;
    private boolean byClient;
    private Instant sentAt;
    private String body;

    /** Null until it is saved; by it a new message is known. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {} // for JPA

    public Message(ClientId client, AccountId author, boolean byClient, Instant at, String body) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.authorId = author.value();
        this.byClient = byClient;
        this.sentAt = at;
        this.body = body;
    }

    public MessageId id() {
        return new MessageId(id);
    }
}
