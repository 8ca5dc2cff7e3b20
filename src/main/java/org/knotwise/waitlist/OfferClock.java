package org.knotwise.waitlist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.EnumSet;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers what is due, every few seconds. Whoever tests turns the clock off and offers by hand. */
@Configuration(proxyBeanMethods = false)
class OfferClock {

    private static final SignedIn HOUSE =
            new SignedIn(AccountId.random(), "wait-list", "Wait list", EnumSet.of(Role.MANAGER), null, true, null);

    @Bean
    RecurringTask<Void> offerFreedTimes(Offering offering, @Value("${knotwise.waitlist.every:PT15S}") Duration every) {
        return Tasks.recurring("offer-freed-times", FixedDelay.of(every))
                .execute((_, _) -> RunAs.account(HOUSE, offering::offerDue));
    }
}
