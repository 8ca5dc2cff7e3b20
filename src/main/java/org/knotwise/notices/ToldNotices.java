package org.knotwise.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.outbox.KeptMessage;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeState;
import org.knotwise.outbox.OutboxList;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.SentOrWaiting;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people outside were told, what waits, and what could not be told. Whom it is for is seen by whoever may know. */
@Service
@Transactional(readOnly = true)
public class ToldNotices {

    private static final Set<NoticeState> TO_SEE_TO = EnumSet.of(NoticeState.FAILED, NoticeState.UNREACHABLE);
    private static final Set<NoticeState> WAITING = EnumSet.of(NoticeState.WAITING, NoticeState.SENDING);
    private static final int MOST = 100;

    private final OutboxList outbox;
    private final Clients clients;
    private final Access access;

    ToldNotices(OutboxList outbox, Clients clients, Access access) {
        this.outbox = outbox;
        this.clients = clients;
        this.access = access;
    }

    /** What could not be told, and somebody has to see to: the last {@value #MOST}. */
    @Needs(Right.NOTICES_SEE)
    public List<NoticeRow> toSeeTo() {
        return rows(TO_SEE_TO);
    }

    /** How many there are to see to. */
    @Needs(Right.NOTICES_SEE)
    public long countToSeeTo() {
        return outbox.count(TO_SEE_TO);
    }

    /** What is still to be told. */
    @Needs(Right.NOTICES_SEE)
    public List<NoticeRow> waiting() {
        return rows(WAITING);
    }

    /** What was told last. */
    @Needs(Right.NOTICES_SEE)
    public List<NoticeRow> sent() {
        return rows(EnumSet.of(NoticeState.SENT));
    }

    /** Has it tried again. */
    @Transactional
    @Needs(Right.NOTICES_SEE)
    public Outcome<NoticeId> again(NoticeId id) {
        return outbox.again(id) ? Outcome.done(id) : Outcome.refused("notices.seenTo");
    }

    /** Notes that somebody told it by telephone, or that it need not be told. */
    @Transactional
    @Needs(Right.NOTICES_SEE)
    public Outcome<NoticeId> settle(NoticeId id) {
        return outbox.settle(id) ? Outcome.done(id) : Outcome.refused("notices.seenTo");
    }

    /** In the demonstration, the message as it would have gone out. */
    @Needs(Right.NOTICES_SEE)
    public Optional<KeptMessage> kept(NoticeId id) {
        return outbox.kept(id);
    }

    private List<NoticeRow> rows(Set<NoticeState> states) {
        List<SentOrWaiting> all = outbox.in(states, MOST);
        Set<ClientId> ids =
                all.stream().map(ToldNotices::client).flatMap(Optional::stream).collect(Collectors.toSet());
        Map<ClientId, PersonName> names =
                ids.isEmpty() || !access.may(Right.CONTACT_READ) ? Map.of() : clients.names(ids);
        return all.stream().map(one -> row(one, names)).toList();
    }

    private static NoticeRow row(SentOrWaiting one, Map<ClientId, PersonName> names) {
        @Nullable ClientId client = client(one).filter(names::containsKey).orElse(null);
        return new NoticeRow(
                one.notice().id(),
                one.notice().kind(),
                client,
                client == null ? null : names.get(client),
                one.state(),
                one.endedAt() == null ? one.dueAt() : one.endedAt(),
                one.channel(),
                one.failure());
    }

    private static Optional<ClientId> client(SentOrWaiting one) {
        return one.notice().recipient() instanceof Recipient.OfClient(ClientId client)
                ? Optional.of(client)
                : Optional.empty();
    }
}
