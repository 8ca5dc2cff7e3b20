package org.knotwise.notices.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.knotwise.outbox.NoticeRules;
import org.knotwise.outbox.NoticeRulesStore;
import org.knotwise.outbox.Outbox;
import org.knotwise.outbox.Recipient;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ClientId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a reminder for each appointment that has come near enough. Looked for anew each minute instead of being planned
 * ahead, so that another rule, a move or a cancellation needs nothing to be planned again.
 */
@Component
class RemindersDue {

    /** Reminders are early by this at most, so as not to come at night. */
    private static final Duration MOST_EARLY = Duration.ofHours(24);

    private final JdbcClient database;
    private final NoticeRulesStore rules;
    private final Reminder kind;
    private final Outbox outbox;
    private final Practice practice;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindersDue(
            JdbcClient database,
            NoticeRulesStore rules,
            Reminder kind,
            Outbox outbox,
            Practice practice,
            TransactionOperations transaction,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.kind = kind;
        this.outbox = outbox;
        this.practice = practice;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** By the clock. */
    @Configuration(proxyBeanMethods = false)
    static class EachMinute {

        @Bean
        RecurringTask<Void> remind(RemindersDue reminders) {
            return Tasks.recurring("remind", FixedDelay.ofMinutes(1)).execute((_, _) -> reminders.write());
        }
    }

    /** An appointment to come, and since when it stands where it does. */
    private record Coming(AppointmentId id, ClientId client, Instant start, Instant since) {}

    void write() {
        NoticeRules now = rules.read();
        if (now.reminds()) {
            coming(now).stream()
                    .filter(one -> isDue(one, now))
                    .forEach(one -> transaction.executeWithoutResult(_ -> remind(one)));
        }
    }

    private void remind(Coming one) {
        String topic = Reminder.topic(one.id(), one.start());
        outbox.writeOnce(kind, new Recipient.OfClient(one.client()), topic, topic);
    }

    /**
     * Whoever booked or moved it after the reminder's time was just told of it. And a rule that is new must not send a flood
     * of what it would have sent before: what is later than half of its lead is left.
     */
    private boolean isDue(Coming one, NoticeRules now) {
        Instant remindAt = now.remindAt(practice.local(one.start())).toInstant();
        Instant tooLate = remindAt.plus(Duration.ofHours(now.reminderHours()).dividedBy(2));
        return !remindAt.isAfter(now()) && tooLate.isAfter(now()) && one.since().isBefore(remindAt);
    }

    private List<Coming> coming(NoticeRules rules) {
        return database.sql("""
                select a.id, a.client_id, a.starts_at,
                  coalesce((select max(c.made_at) from appointment_history h join calendar_change c on c.id = h.change_id
                            where h.appointment_id = a.id), a.booked_at) as since
                from appointment a
                where a.status = 'BOOKED' and a.starts_at > :from and a.starts_at <= :to
                order by a.starts_at, a.id
                """)
                .param("from", ToldAppointments.utc(now()))
                .param(
                        "to",
                        ToldAppointments.utc(now().plus(Duration.ofHours(rules.reminderHours()))
                                .plus(MOST_EARLY)))
                .query((row, _) -> new Coming(
                        new AppointmentId(row.getObject("id", UUID.class)),
                        new ClientId(row.getObject("client_id", UUID.class)),
                        ToldAppointments.instant(row, "starts_at"),
                        ToldAppointments.instant(row, "since")))
                .list();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
