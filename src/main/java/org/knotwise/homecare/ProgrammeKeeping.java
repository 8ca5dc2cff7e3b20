package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.health.ProfileChanged;
import org.knotwise.homecare.internal.KeptItem;
import org.knotwise.homecare.internal.KeptItemRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotFollowed;
import org.knotwise.knots.KnotsExamined;
import org.knotwise.plans.PlanAccepted;
import org.knotwise.plans.PlanChanged;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the programme that is kept follow the plan, the knots and the health of a client, at the end of the transaction that
 * changed them: what is called for newly begins that day, what is called for no more ends. What the therapist set or left
 * out stays so. It comes before whoever looks at the programme at that time.
 */
@Component
class ProgrammeKeeping {

    private final HomeCare homeCare;
    private final KeptItemRepository items;
    private final Access access;
    private final Practice practice;

    ProgrammeKeeping(HomeCare homeCare, KeptItemRepository items, Access access, Practice practice) {
        this.homeCare = homeCare;
        this.items = items;
        this.access = access;
        this.practice = practice;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanAccepted accepted) {
        follow(accepted.client());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanChanged changed) {
        follow(changed.client());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(KnotsExamined examined) {
        follow(examined.client());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(KnotFollowed followed) {
        follow(followed.client());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ProfileChanged changed) {
        follow(changed.client());
    }

    void follow(ClientId client) {
        AccountId me = access.signedIn().account();
        LocalDate today = practice.today();
        List<ProgrammeItem> wanted = wanted(homeCare.programme(client));
        Set<HomeMeasureId> ids = ids(wanted);
        Set<HomeMeasureId> known = new HashSet<>();
        for (KeptItem item : items.findByClientIdAndUntilIsNullOrderBySinceAscIdAsc(client.value())) {
            if (ids.contains(item.measure()) || item.isLeftOut()) {
                known.add(item.measure());
            } else if (!item.end(today)) {
                items.delete(item);
            }
        }
        wanted.stream()
                .filter(item -> !known.contains(item.measure().id()))
                .forEach(item -> items.save(
                        new KeptItem(client, item.measure().id(), item.measure().timesPerDay(), "", today, me)));
    }

    /** What can be done: what the client's health speaks against is in no programme. */
    static List<ProgrammeItem> wanted(List<ProgrammeItem> selected) {
        return selected.stream().filter(item -> !item.isContraindicated()).toList();
    }

    static Set<HomeMeasureId> ids(List<ProgrammeItem> some) {
        return some.stream().map(item -> item.measure().id()).collect(Collectors.toSet());
    }
}
