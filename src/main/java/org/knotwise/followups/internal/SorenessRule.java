package org.knotwise.followups.internal;

import java.util.List;
import java.util.Optional;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.internal.CareFacts.TreatedVisit;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * The last visit was the client's first or a deep one, and two days after it somebody is to ask how sore the client is. Deep
 * is a pressure felt as strong or more, and work with the elbow or from bars. The next visit ends it, as it is asked there,
 * and so does a check-in that says so by then.
 */
@Component
class SorenessRule implements FollowUpRule {

    private static final int DAYS = 2;

    private final CareFacts facts;

    SorenessRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.SORENESS_CHECK;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        Optional<TreatedVisit> last = facts.lastTreatedVisit(client);
        return last
                .filter(visit -> isFirst(client) || isDeep(client, visit))
                .filter(visit -> !isTold(client, visit))
                .stream()
                .map(visit -> Cause.on(visit.day().plusDays(DAYS), visit.id(), visit.therapist()))
                .toList();
    }

    /** Earlier than it is asked nobody knows yet how sore it gets. */
    private boolean isTold(ClientId client, TreatedVisit visit) {
        return facts.ask("""
                select count(*) from check_in
                where client_id = :client and soreness is not null and told_on >= :from
                """, client)
                        .param("from", visit.day().plusDays(DAYS))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isFirst(ClientId client) {
        return facts.ask("""
                select count(*) from visit where client_id = :client and status = 'SIGNED' and not_treated is null
                """, client).query(Integer.class).single() == 1;
    }

    private boolean isDeep(ClientId client, TreatedVisit visit) {
        return facts.ask("""
                select count(*) from finding f join finding_treatment t on t.finding_id = f.id
                where f.client_id = :client and f.visit_id = :visit and f.in_force
                  and (t.pressure in ('STRONG', 'TOO_MUCH') or t.technique in ('pressure-elbow', 'ashiatsu'))
                """, client)
                        .param("visit", visit.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
