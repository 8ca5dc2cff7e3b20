package org.knotwise.outbox.internal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.knotwise.outbox.AddressBook;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Message;
import org.knotwise.outbox.Notice;
import org.knotwise.outbox.NoticeId;
import org.knotwise.outbox.NoticeKind;
import org.knotwise.outbox.NoticeWords;
import org.knotwise.outbox.Reachable;
import org.knotwise.outbox.Recipient;
import org.knotwise.outbox.Telling;
import org.knotwise.shared.ClientId;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node that does nothing but send, in a process that can be killed: the sender and its clock on a database, with no
 * application around them. It ends by itself.
 */
final class SenderProcess {

    /** The kind of the notices that it sends: each is true if the table {@code truth} says so. */
    static final String KIND = "counted";

    private SenderProcess() {}

    /** Arguments: the database, the port of the mail server, and after how many milliseconds to end. */
    public static void main(String[] args) throws InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var source = new HikariDataSource();
        source.setJdbcUrl(args[0]);
        source.setUsername("postgres");
        source.setMaximumPoolSize(4);
        JdbcClient database = JdbcClient.create(source);
        Sending sending = new Sending(
                new OutboxRows(database),
                new Kinds(new StaticListableBeanFactory(Map.of(KIND, new Counted(database)))
                        .getBeanProvider(NoticeKind.class)),
                new Transports(List.of(mail(Integer.parseInt(args[1])))),
                new Mailboxes(),
                new Plain(),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                Clock.systemUTC(),
                Duration.ofSeconds(5));
        RecurringTask<Void> task =
                Tasks.recurring("send-notices", FixedDelay.ofMillis(100)).execute((_, _) -> sending.sendDue());
        Scheduler scheduler = Scheduler.create(source)
                .startTasks(task)
                .threads(1)
                .pollingInterval(Duration.ofMillis(200))
                .heartbeatInterval(Duration.ofMillis(500))
                .missedHeartbeatsLimit(4)
                .build();
        scheduler.start();
        Thread.sleep(Long.parseLong(args[2]));
        System.exit(0);
    }

    private static MailTransport mail(int port) {
        return new MailTransport(
                new MailServer("localhost", port, "", "", "care@linden.example", MailServer.Security.NONE),
                () -> new MailTransport.From.Sender("Linden Yard", null),
                Clock.systemUTC());
    }

    private record Counted(JdbcClient database) implements NoticeKind {

        @Override
        public String name() {
            return KIND;
        }

        @Override
        public Optional<Telling> tell(Notice notice, NoticeWords words, Reachable reader) {
            return database.sql("select holds from truth where topic = :topic")
                            .param("topic", notice.topic())
                            .query(Boolean.class)
                            .single()
                    ? Optional.of(Telling.of(Message.of(notice.topic(), "It is true.", "")))
                    : Optional.empty();
        }
    }

    private static final class Mailboxes implements AddressBook {

        @Override
        public Reachable of(ClientId client) {
            throw new IllegalStateException("Nothing is for clients here");
        }

        @Override
        public Locale languageOf(Recipient recipient) {
            return Locale.ENGLISH;
        }
    }

    private static final class Plain implements Frame {

        @Override
        public ZonedDateTime nextToTell(Instant now) {
            return now.atZone(ZoneOffset.UTC);
        }

        @Override
        public NoticeWords words(Locale language) {
            return new NoticeWords(new StaticMessageSource(), language, ZoneOffset.UTC);
        }

        @Override
        public Outgoing frame(
                NoticeId id, Channel channel, String to, String name, Message message, NoticeWords words) {
            return new Outgoing(
                    id, id + "." + message.fingerprint(), to, message.subject(), message.text(), message.calendar());
        }
    }
}
