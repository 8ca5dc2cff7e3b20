package org.knotwise.followups.internal;

import java.util.EnumSet;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
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
    private final boolean byItself;

    HourlyLook(
            Settling settling,
            CareFacts facts,
            TransactionOperations transaction,
            @Value("${knotwise.by-itself:true}") boolean byItself) {
        this.settling = settling;
        this.facts = facts;
        this.transaction = transaction;
        this.byItself = byItself;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void byTheClock() {
        if (byItself) {
            RunAs.account(HOUSE, this::look);
        }
    }

    /** A transaction for each client, so that one that fails leaves the others alone. */
    void look() {
        facts.withUnfinished(NextAppointmentRule.TO_CHART)
                .forEach(client ->
                        transaction.executeWithoutResult(_ -> settling.settle(client, FollowUpKind.NEXT_APPOINTMENT)));
        facts.withoutCheckIn(NoCheckInRule.DAYS)
                .forEach(client ->
                        transaction.executeWithoutResult(_ -> settling.settle(client, FollowUpKind.NO_CHECK_IN)));
    }
}
