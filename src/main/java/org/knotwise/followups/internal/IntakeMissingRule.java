package org.knotwise.followups.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.intake.DueForms;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * The client comes within two days, and the intake form is due and not there. Due on the day two before the appointment; over
 * once the form is sent, or the appointment is not the next one any more.
 */
@Component
class IntakeMissingRule implements FollowUpRule {

    static final int DAYS = 2;

    private final CareFacts facts;
    private final DueForms forms;

    IntakeMissingRule(CareFacts facts, DueForms forms) {
        this.facts = facts;
        this.forms = forms;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.INTAKE_MISSING;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        if (forms.of(client).isEmpty()) {
            return List.of();
        }
        return facts
                .ask("""
                        select id, therapist_id, starts_at from appointment
                        where client_id = :client and status = 'BOOKED' and starts_at > :now
                        order by starts_at, id fetch first 1 row only
                        """, client)
                .param("now", facts.now().atOffset(ZoneOffset.UTC))
                .query((row, _) -> Cause.on(
                        facts.dayOf(row.getObject("starts_at", OffsetDateTime.class)
                                        .toInstant())
                                .minusDays(DAYS),
                        row.getObject("id", UUID.class),
                        row.getObject("therapist_id", UUID.class)))
                .list()
                .stream()
                .filter(cause -> !cause.dueOn().isAfter(facts.today()))
                .toList();
    }
}
