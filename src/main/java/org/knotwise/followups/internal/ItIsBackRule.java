package org.knotwise.followups.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** A client said that an old pain is back, and there was no visit since. Due on that day. */
@Component
class ItIsBackRule implements FollowUpRule {

    private final CareFacts facts;

    ItIsBackRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.IT_IS_BACK;
    }

    private record Told(UUID id, LocalDate on, Instant at) {}

    @Override
    public List<Cause> causes(ClientId client) {
        Optional<Instant> visit = facts.lastTreatedVisit(client).map(CareFacts.TreatedVisit::begun);
        return facts
                .ask("""
                select id, told_on, told_at from pain_return where client_id = :client
                order by told_at desc, id desc fetch first 1 row only
                """, client)
                .query((row, _) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(told -> visit.filter(begun -> begun.isAfter(told.at())).isEmpty())
                .map(told -> Cause.on(
                        told.on(), told.id(), facts.primaryTherapist(client).orElse(null)))
                .toList();
    }
}
