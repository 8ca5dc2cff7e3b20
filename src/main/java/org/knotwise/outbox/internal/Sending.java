package org.knotwise.outbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.knotwise.outbox.AddressBook;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeState;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is due. A notice is claimed, put into words, handed over and ended, each in a transaction of its own; whoever
 * dies in between holds it up for as long as the lease lasts, and at worst it goes out a second time by the same message id.
 */
public final class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    /** The log says what it was, by the notice's id. */
    private static final String UNEXPECTED = "unexpected";

    private static final int AT_ONCE = 200;
    private static final Duration UNTIL_SET_UP = Duration.ofMinutes(10);
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private final OutboxRows rows;
    private final Kinds kinds;
    private final Transports transports;
    private final AddressBook addresses;
    private final Frame frame;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Duration lease;

    /** @param lease longer than it takes to hand one message over */
    public Sending(
            OutboxRows rows,
            Kinds kinds,
            Transports transports,
            AddressBook addresses,
            Frame frame,
            TransactionOperations transaction,
            Clock clock,
            Duration lease) {
        this.rows = rows;
        this.kinds = kinds;
        this.transports = transports;
        this.addresses = addresses;
        this.frame = frame;
        this.transaction = transaction;
        this.clock = clock;
        this.lease = lease;
    }

    /** What is to be done with a notice that was claimed. */
    private sealed interface Step {

        /** Hand it over. */
        record Send(Channel channel, Outgoing message, Runnable told) implements Step {}

        /** It cannot be told yet. */
        record Later(Instant at) implements Step {}

        /** It is over without being told. */
        record End(NoticeState state) implements Step {}
    }

    /**
     * One round.
     *
     * @return how many were handed over
     */
    public int sendDue() {
        if (!transports.isAnySetUp()) {
            return 0;
        }
        int sent = 0;
        for (NoticeId id : rows.due(now(), AT_ONCE)) {
            Optional<Claim> claim = transaction.execute(_ -> rows.claim(id, now(), lease));
            if (claim.isPresent()) {
                try {
                    sent += send(claim.get());
                } catch (Transport.Unreachable down) {
                    fail(claim.get(), down);
                    log.warn("Notices wait, as nobody takes them", down);
                    return sent;
                } catch (RuntimeException e) {
                    fail(claim.get(), e);
                    log.warn(
                            "A notice could not be sent: {}",
                            claim.get().notice().id(),
                            e);
                }
            }
        }
        return sent;
    }

    private int send(Claim claim) {
        switch (transaction.execute(_ -> prepare(claim.notice()))) {
            case Step.Later(Instant at) -> transaction.executeWithoutResult(_ -> rows.putBack(claim, at));
            case Step.End(NoticeState state) ->
                transaction.executeWithoutResult(_ -> rows.end(claim, state, null, null, now()));
            case Step.Send(Channel channel, Outgoing message, Runnable told) -> {
                transports.of(channel).send(message);
                transaction.executeWithoutResult(_ -> {
                    told.run();
                    rows.end(claim, NoticeState.SENT, channel, null, now());
                });
                return 1;
            }
        }
        return 0;
    }

    private Step prepare(Notice notice) {
        NoticeKind kind = kinds.named(notice.kind()).orElseThrow(() -> new Transport.Refused("kind"));
        Reachable recipient = recipient(notice.recipient());
        Optional<Channel> channel = Transports.choose(recipient, kind.isUrgent(), transports::isSetUp);
        if (kind.waits() != NoticeKind.Wait.NOT_EVEN_AT_NIGHT) {
            ZonedDateTime tell = frame.nextToTell(now());
            if (tell.toInstant().isAfter(now())) {
                return new Step.Later(tell.toInstant());
            }
        }
        NoticeWords words = frame.words(addresses.languageOf(notice.recipient()));
        Optional<Telling> telling = kind.tell(notice, words, recipient);
        if (telling.isEmpty()) {
            return new Step.End(NoticeState.MOOT);
        }
        if (channel.isEmpty()) {
            return new Step.End(telling.get().call() ? NoticeState.UNREACHABLE : NoticeState.MOOT);
        }
        if (!transports.isSetUp(channel.get())) {
            return new Step.Later(now().plus(UNTIL_SET_UP));
        }
        String to = Transports.address(recipient, channel.get()).orElseThrow();
        Message message = telling.get().message();
        return new Step.Send(
                channel.get(),
                frame.frame(notice.id(), channel.get(), to, recipient.name(), message, words),
                telling.get().told());
    }

    private Reachable recipient(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfClient(var client) -> addresses.of(client);
            case Recipient.Mailbox(String address) -> new Reachable("", address, null);
        };
    }

    /** What was refused for good fails at once, all else after the last try. */
    private void fail(Claim claim, RuntimeException why) {
        boolean known = why instanceof Transport.Refused || why instanceof Transport.Unreachable;
        String text = known ? String.valueOf(why.getMessage()) : UNEXPECTED;
        transaction.executeWithoutResult(_ -> {
            if (why instanceof Transport.Refused || claim.attempt() > BACK_OFF.size()) {
                rows.end(claim, NoticeState.FAILED, null, text, now());
            } else {
                rows.tryAgainAt(claim, now().plus(BACK_OFF.get(claim.attempt() - 1)), text);
            }
        });
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
