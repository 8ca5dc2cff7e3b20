package org.knotwise.outbox.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.knotwise.outbox.CalendarFile;
import org.knotwise.outbox.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends nothing, but keeps what would have been sent, to be looked at: the made-up people have no mailbox. */
final class KeptMessages implements Transport {

    private final Channel channel;
    private final JdbcClient database;
    private final Clock clock;

    KeptMessages(Channel channel, JdbcClient database, Clock clock) {
        this.channel = channel;
        this.database = database;
        this.clock = clock;
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
        database.sql("""
                insert into kept_mail (id, outbox_id, channel, recipient, subject, body, calendar, kept_at)
                values (:id, :outbox, :channel, :to, :subject, :body, :calendar, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("outbox", message.notice().value())
                .param("channel", channel.name())
                .param("to", message.to())
                .param("subject", message.subject())
                .param("body", message.text())
                .param(
                        "calendar",
                        message.calendar().stream().map(CalendarFile::content).collect(Collectors.joining()))
                .param("at", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
    }
}
