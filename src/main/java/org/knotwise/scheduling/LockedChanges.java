package org.knotwise.scheduling;

import java.sql.SQLException;
import java.util.Set;
import java.util.SortedSet;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.scheduling.internal.ResourceLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes what is free, one at a time for each therapist, room and client. The locks make others wait; should two get
 * past each other all the same, the database refuses one of them, and that one begins again.
 */
@Component
class LockedChanges {

    private static final Logger log = LoggerFactory.getLogger(LockedChanges.class);

    private static final int RETRIES = 3;

    /**
     * That somebody else was faster: an exclusion constraint (23P01), a unique one (23505), a deadlock (40P01, on H2
     * 40001), a serialisation failure (40001), a lock that did not come in time (55P03, on H2 HYT00).
     */
    private static final Set<String> OTHERS_WERE_FASTER = Set.of("23P01", "23505", "40P01", "40001", "55P03", "HYT00");

    private final ResourceLocks locks;
    private final TransactionTemplate transaction;

    LockedChanges(ResourceLocks locks, PlatformTransactionManager transactions) {
        this.locks = locks;
        this.transaction = new TransactionTemplate(transactions);
        // What is read after the locks must be what those before us committed, so no snapshot from before them.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Runs the work in a transaction that holds these resources. The caller must be in none: a statement that the database
     * refuses spoils the transaction that it ran in, so that each attempt needs a new one.
     *
     * @throws Contended if others were faster four times
     */
    <T> T run(SortedSet<Resource> resources, TransactionCallback<T> work) {
        for (int attempt = 0; ; attempt++) {
            try {
                return lockAndRun(resources, work);
            } catch (NestedRuntimeException e) {
                if (!othersWereFaster(e)) {
                    throw e;
                }
                if (attempt == RETRIES) {
                    throw new Contended(e);
                }
                log.debug("Somebody else was faster; once more", e);
            }
        }
    }

    private <T> T lockAndRun(SortedSet<Resource> resources, TransactionCallback<T> work) {
        resources.forEach(locks::ensure);
        return transaction.execute(status -> {
            locks.lock(resources);
            return work.doInTransaction(status);
        });
    }

    static boolean othersWereFaster(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingFailureException
                    || (cause instanceof SQLException sql && OTHERS_WERE_FASTER.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
