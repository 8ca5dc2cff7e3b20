package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** A letter was written to a physician, and no report was put among the documents since. Due two weeks after it. */
@Component
class AnswerAwaitedRule implements FollowUpRule {

    private static final int WEEKS = 2;

    private final CareFacts facts;

    AnswerAwaitedRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.ANSWER_AWAITED;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        return facts.ask("""
                select d.id, d.added_on, d.added_by from client_document d
                where d.client_id = :client and d.kind = 'LETTER' and d.removed_on is null
                  and not exists (select 1 from client_document r
                    where r.client_id = d.client_id and r.kind = 'REPORT' and r.removed_on is null
                      and r.added_on >= d.added_on)
                """, client)
                .query((row, _) -> Cause.on(
                        row.getObject("added_on", LocalDate.class).plusWeeks(WEEKS),
                        row.getObject("id", UUID.class),
                        row.getObject("added_by", UUID.class)))
                .list();
    }
}
