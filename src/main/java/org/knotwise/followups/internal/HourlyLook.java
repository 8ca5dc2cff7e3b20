package org.knotwise.followups.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.EnumSet;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What no deed sets off, but time alone: an appointment that nobody charted is none to come any more, and a client who has
 * home care is silent for days.
 */
@Component
class HourlyLook {

    private static final SignedIn HOUSE =
            new SignedIn(AccountId.random(), "follow-ups", "Follow-ups", EnumSet.of(Role.MANAGER), null, true, null);

    private final Settling settling;
    private final CareFacts facts;
    private final TransactionOperations transaction;

    HourlyLook(Settling settling, CareFacts facts, TransactionOperations transaction) {
        this.settling = settling;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** By the clock. */
    @Configuration(proxyBeanMethods = false)
    static class EachHour {

        @Bean
        RecurringTask<Void> lookAtFollowUps(HourlyLook hourly) {
            return Tasks.recurring("look-at-follow-ups", FixedDelay.ofHours(1))
                    .execute((_, _) -> RunAs.account(HOUSE, hourly::look));
        }
    }

    /** A transaction for each client, so that one that fails leaves the others alone. */
    void look() {
        facts.withUnfinished(NextAppointmentRule.TO_CHART)
                .forEach(client ->
                        transaction.executeWithoutResult(_ -> settling.settle(client, FollowUpKind.NEXT_APPOINTMENT)));
        facts.whoComeWithin(IntakeMissingRule.DAYS)
                .forEach(client ->
                        transaction.executeWithoutResult(_ -> settling.settle(client, FollowUpKind.INTAKE_MISSING)));
        facts.withoutCheckIn(NoCheckInRule.DAYS)
                .forEach(client ->
                        transaction.executeWithoutResult(_ -> settling.settle(client, FollowUpKind.NO_CHECK_IN)));
    }
}
