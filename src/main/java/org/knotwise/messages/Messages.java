package org.knotwise.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.messages.internal.Message;
import org.knotwise.messages.internal.MessageQuery;
import org.knotwise.messages.internal.MessageRepository;
import org.knotwise.messages.internal.MessageSeen;
import org.knotwise.messages.internal.MessageSeenRepository;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clients and their care teams write to each other: one thread for each client. Nothing of it is ever changed. */
@Service
@Transactional(readOnly = true)
public class Messages {

    /** The most characters of a message. */
    public static final int LIMIT = 4000;

    private final MessageRepository messages;
    private final MessageSeenRepository seen;
    private final MessageQuery query;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(
            MessageRepository messages,
            MessageSeenRepository seen,
            MessageQuery query,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.seen = seen;
        this.query = query;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The last messages of a client's thread, at most this many, the oldest first. */
    @Needs(Right.MESSAGE_READ)
    public List<MessageRow> of(ClientId client, int atMost) {
        return query.thread(client, me(), atMost);
    }

    /**
     * Sends a message: the client to the care team, or somebody of the team to the client.
     *
     * @param text as it is written; not blank, at most {@link #LIMIT} characters
     */
    @Transactional
    @Needs(Right.MESSAGE_WRITE)
    public Outcome<MessageId> send(ClientId client, String text) {
        String body = text.strip();
        if (body.isEmpty()) {
            return Outcome.refused("message.empty");
        }
        if (body.length() > LIMIT) {
            return Outcome.refused("message.tooLong", LIMIT);
        }
        boolean byClient = isByClient(client);
        Message sent = messages.save(new Message(client, me(), byClient, Instant.now(clock), body));
        events.publishEvent(new MessageSent(client, sent.id(), byClient));
        return Outcome.done(sent.id());
    }

    /** Notes that the one who asks has what the other side wrote on the screen; who only reads leaves no note. */
    @Transactional
    @Needs(Right.MESSAGE_WRITE)
    public void markSeen(ClientId client) {
        Instant now = Instant.now(clock);
        for (UUID message : query.unseen(client, me(), !isByClient(client))) {
            seen.save(new MessageSeen(message, me(), now));
        }
    }

    /** How many messages of the other side the one who asks did not see. */
    @Needs(Right.MESSAGE_READ)
    public int unread(ClientId client) {
        return query.unseen(client, me(), !isByClient(client)).size();
    }

    /** How many messages of clients a therapist did not see, over all clients of the own care teams; 0 for others. */
    @Needs(Right.MESSAGE_READ)
    public long unread() {
        return access.scope(Right.MESSAGE_WRITE) instanceof Scope.CareTeamOf(var self) ? query.unreadOf(self) : 0;
    }

    /** The threads that the one who asks may read, those with the newest message first; archived clients left out. */
    @Needs(Right.MESSAGE_READ)
    public List<ThreadRow> threads(int page, int size) {
        return switch (access.scope(Right.MESSAGE_READ)) {
            case Scope.Everyone() -> query.threads(null, me(), page, size);
            case Scope.CareTeamOf(var self) -> query.threads(self, me(), page, size);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private boolean isByClient(ClientId client) {
        return access.signedIn().client().filter(client::equals).isPresent();
    }

    private AccountId me() {
        return access.signedIn().account();
    }
}
