package org.knotwise.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.knotwise.outbox.AddressBook;
import org.knotwise.outbox.Channel;
import org.knotwise.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sends what is due to where a test can read it, and fails as it is told. A test imports it beside the fixtures. */
public final class Post {

    private final Sending sending;
    private final Sending mailOnly;
    private final JdbcClient database;
    private final List<Outgoing> sent = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    Post(
            OutboxRows rows,
            Kinds kinds,
            AddressBook addresses,
            Frame frame,
            TransactionOperations transaction,
            Clock clock,
            JdbcClient database) {
        this.database = database;
        var both = new Transports(List.of(new Reading(Channel.EMAIL), new Reading(Channel.TEXT)));
        var one = new Transports(List.of(new Reading(Channel.EMAIL)));
        this.sending = new Sending(rows, kinds, both, addresses, frame, transaction, clock, Duration.ofMinutes(2));
        this.mailOnly = new Sending(rows, kinds, one, addresses, frame, transaction, clock, Duration.ofMinutes(2));
    }

    private final class Reading implements Transport {

        private final Channel channel;

        Reading(Channel channel) {
            this.channel = channel;
        }

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public void send(Outgoing message) {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            assertThat(Discreet.isDiscreet(message.subject() + "\n" + message.text()))
                    .as(message.text())
                    .isTrue();
            message.calendar()
                    .forEach(file -> assertThat(Discreet.isDiscreet(file.content()))
                            .as(file.content())
                            .isTrue());
            sent.add(message);
        }
    }

    /** Throws away what other tests left. */
    public void empty() {
        database.sql("delete from outbox").update();
        sent.clear();
        failures.clear();
    }

    /** The next message that is handed over is not taken. */
    public void failOnce(RuntimeException failure) {
        failures.add(failure);
    }

    /** One round; what went out in it, by either channel. */
    public List<Outgoing> sendDue() {
        return round(sending);
    }

    /** The same where no text messages are set up. */
    public List<Outgoing> sendDueMail() {
        return round(mailOnly);
    }

    private List<Outgoing> round(Sending sender) {
        sent.clear();
        sender.sendDue();
        return List.copyOf(sent);
    }

    /** Gives a client an address and a number, and the consent to use them or not. */
    public void reachable(ClientId client, boolean email, boolean text) {
        database.sql("""
                update client set email = :email, phone = :phone, phone_normalised = :phone,
                  consent_email = :byEmail, consent_text = :byText where id = :id
                """)
                .param("email", "nora" + client + "@example.org")
                .param("phone", numberOf(client))
                .param("byEmail", email)
                .param("byText", text)
                .param("id", client.value())
                .update();
    }

    /** The client has filled in the intake form: nothing is to be told of it. */
    public void hasFilledInTheForm(ClientId client) {
        database.sql("""
                insert into intake_form (id, client_id, number, answers, saved_at, signature, by_guardian, sent_by, sent_at,
                  version)
                select :id, :client, 1, '{}', c.created_at, 'Nora', false, a.id, c.created_at, 0
                from client c cross join account a where c.id = :client order by a.id fetch first 1 row only
                """)
                .param("id", UUID.randomUUID())
                .param("client", client.value())
                .update();
    }

    /** The number that {@link #reachable} gives a client. */
    public static String numberOf(ClientId client) {
        return "+1504%07d".formatted(Math.floorMod(client.hashCode(), 10_000_000));
    }

    /** The states of all that is in the outbox, in the order in which it was written. */
    public List<String> states() {
        return database.sql("select state from outbox order by written_at, id")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
