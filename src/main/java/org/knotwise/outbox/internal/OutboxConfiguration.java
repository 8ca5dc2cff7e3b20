package org.knotwise.outbox.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.knotwise.outbox.AddressBook;
import org.knotwise.outbox.Channel;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who sends, by what, and how often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailServer.class, TextGateway.class})
class OutboxConfiguration {

    /** How long a message may take; a sender that died holds a notice up for as long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int EVERY_SECONDS = 5;

    @Bean
    Sending sending(
            OutboxRows rows,
            Kinds kinds,
            Transports transports,
            AddressBook addresses,
            Frame frame,
            TransactionOperations transaction,
            Clock clock) {
        return new Sending(rows, kinds, transports, addresses, frame, transaction, clock, LEASE);
    }

    /** One node at a time; should the one be taken for dead while it is only slow, each notice is claimed all the same. */
    @Bean
    RecurringTask<Void> sendNotices(Sending sending) {
        return Tasks.recurring("send-notices", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((_, _) -> sending.sendDue());
    }

    @Bean
    RecurringTask<Void> forgetNotices(OutboxRows rows, Clock clock) {
        return Tasks.recurring("forget-notices", FixedDelay.ofHours(24))
                .execute((_, _) -> rows.forget(Instant.now(clock).minus(KEPT)));
    }

    /** To people. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!demo")
    static class ToPeople {

        @Bean
        Transport mail(MailServer server, Practice practice, Clock clock) {
            return new MailTransport(
                    server,
                    () -> new MailTransport.From.Sender(
                            practice.details().map(PracticeDetails::name).orElse(""),
                            practice.contact().email()),
                    clock);
        }

        @Bean
        Transport text(TextGateway gateway) {
            return new TextTransport(gateway);
        }
    }

    /** To be looked at. */
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Kept {

        @Bean
        Transport keptMail(JdbcClient database, Clock clock) {
            return new KeptMessages(Channel.EMAIL, database, clock);
        }

        @Bean
        Transport keptTexts(JdbcClient database, Clock clock) {
            return new KeptMessages(Channel.TEXT, database, clock);
        }
    }
}
