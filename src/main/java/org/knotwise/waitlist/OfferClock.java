package org.knotwise.waitlist;

import java.util.EnumSet;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Offers what is due, every few seconds, on each node: which of several offers a time is decided by the lock on its row.
 * Whoever tests turns it off and offers by hand.
 */
@Component
@ConditionalOnProperty(name = "knotwise.by-itself", matchIfMissing = true)
class OfferClock {

    private static final SignedIn HOUSE =
            new SignedIn(AccountId.random(), "wait-list", "Wait list", EnumSet.of(Role.MANAGER), null, true, null);

    private final Offering offering;

    OfferClock(Offering offering) {
        this.offering = offering;
    }

    @Scheduled(fixedDelayString = "${knotwise.waitlist.every:PT15S}")
    void offer() {
        RunAs.account(HOUSE, offering::offerDue);
    }
}
