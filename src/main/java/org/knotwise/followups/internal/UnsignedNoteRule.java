package org.knotwise.followups.internal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** A visit was begun, and its note is not signed; due a day after its appointment, or after its beginning without one. */
@Component
class UnsignedNoteRule implements FollowUpRule {

    private static final Duration MAY_WAIT = Duration.ofHours(24);

    private final CareFacts facts;

    UnsignedNoteRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.UNSIGNED_NOTE;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        return facts.ask("""
                select v.id, v.therapist_id, coalesce(a.ends_at, v.started_at) as over_at
                from visit v left join appointment a on a.id = v.appointment_id
                where v.client_id = :client and v.status = 'DRAFT'
                """, client)
                .query((row, _) -> Cause.on(
                        facts.dayOf(row.getObject("over_at", OffsetDateTime.class)
                                .toInstant()
                                .plus(MAY_WAIT)),
                        row.getObject("id", UUID.class),
                        row.getObject("therapist_id", UUID.class)))
                .list();
    }
}
