package org.knotwise.followups.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.CheckInDraft.SoreFor;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * The last time that a client spoke of soreness, it was above 5 of 10 or lasted longer than two days, and there was no visit
 * since. Due on that day.
 */
@Component
class SorenessReportedRule implements FollowUpRule {

    private final CareFacts facts;

    SorenessReportedRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.SORENESS_REPORTED;
    }

    private record Told(UUID id, LocalDate on, Instant at, int soreness, boolean longer) {

        boolean isUnusual() {
            return soreness > CheckInDraft.USUAL_SORENESS || longer;
        }
    }

    @Override
    public List<Cause> causes(ClientId client) {
        Optional<Instant> visit = facts.lastTreatedVisit(client).map(CareFacts.TreatedVisit::begun);
        return last(client)
                .filter(Told::isUnusual)
                .filter(told -> visit.filter(begun -> begun.isAfter(told.at())).isEmpty())
                .map(told -> Cause.on(
                        told.on(), told.id(), facts.primaryTherapist(client).orElse(null)))
                .stream()
                .toList();
    }

    private Optional<Told> last(ClientId client) {
        return facts.ask("""
                select id, told_on, told_at, soreness, sore_for from check_in
                where client_id = :client and soreness is not null
                order by told_at desc, id desc fetch first 1 row only
                """, client)
                .query((row, _) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getInt("soreness"),
                        SoreFor.LONGER.name().equals(row.getString("sore_for"))))
                .optional();
    }
}
