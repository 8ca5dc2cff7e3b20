package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.internal.PostgresEars;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries news to all who watch, once the transaction that made it is committed. On PostgreSQL it goes through the
 * database, which tells every node, this one too; on H2 there is one process, and it stays inside.
 */
@Component
class CalendarChannel implements SmartLifecycle {

    private static final String NAME = "knotwise_calendar";

    private final CalendarWatch watch;
    private final JdbcClient database;
    private final PostgresEars ears;

    CalendarChannel(CalendarWatch watch, JdbcClient database, PostgresEars ears) {
        this.watch = watch;
        this.database = database;
        this.ears = ears;
    }

    /** Must be called in a transaction; all that is said in one goes out together. */
    void send(CalendarNews news) {
        Outgoing outgoing = (Outgoing) TransactionSynchronizationManager.getResource(this);
        if (outgoing == null) {
            outgoing = new Outgoing();
            TransactionSynchronizationManager.bindResource(this, outgoing);
            TransactionSynchronizationManager.registerSynchronization(outgoing);
        }
        outgoing.news = outgoing.news == null ? news : outgoing.news.and(news);
    }

    /** What a transaction has to say. */
    private final class Outgoing implements TransactionSynchronization {

        private @Nullable CalendarNews news;

        @Override
        public void beforeCommit(boolean readOnly) {
            CalendarNews told = news;
            if (told != null && ears.hear()) {
                // The database delivers it when the transaction is committed, and not at all otherwise.
                database.sql("select pg_notify(:channel, :message)")
                        .param("channel", NAME)
                        .param("message", told.message())
                        .query((_, _) -> true)
                        .list();
            }
        }

        @Override
        public void afterCommit() {
            CalendarNews told = news;
            if (told != null && !ears.hear()) {
                watch.tell(told);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CalendarChannel.this);
        }
    }

    @Override
    public void start() {
        ears.listen(NAME, message -> watch.tell(CalendarNews.of(message)));
    }

    @Override
    public void stop() {
        ears.close();
    }

    @Override
    public boolean isRunning() {
        return ears.areOpen();
    }
}
