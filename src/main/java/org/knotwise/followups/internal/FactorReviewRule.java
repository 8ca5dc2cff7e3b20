package org.knotwise.followups.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** What keeps the pain going is open, and is to be looked at again on a day. Another day is another review. */
@Component
class FactorReviewRule implements FollowUpRule {

    private final CareFacts facts;

    FactorReviewRule(CareFacts facts) {
        this.facts = facts;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.FACTOR_REVIEW;
    }

    private record Review(UUID factor, LocalDate on) {

        UUID key() {
            return UUID.nameUUIDFromBytes((factor + " " + on).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public List<Cause> causes(ClientId client) {
        @Nullable UUID owner = facts.primaryTherapist(client).orElse(null);
        return facts
                .ask("select id, review_on from client_factor where client_id = :client and status = 'OPEN'", client)
                .query((row, _) ->
                        new Review(row.getObject("id", UUID.class), row.getObject("review_on", LocalDate.class)))
                .list()
                .stream()
                .map(review -> Cause.on(review.on(), review.key(), owner))
                .toList();
    }
}
