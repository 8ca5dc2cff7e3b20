package org.knotwise.followups.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Whose the open follow-ups of a client are: who left the care team hands them to the primary therapist. */
@Component
class Owners {

    private final FollowUpRepository followUps;
    private final CareFacts facts;

    Owners(FollowUpRepository followUps, CareFacts facts) {
        this.followUps = followUps;
        this.facts = facts;
    }

    void follow(ClientId client) {
        followUps.flush();
        var team = facts.ask("select therapist_id from care_team_member where client_id = :client", client)
                .query(UUID.class)
                .list();
        @Nullable
        AccountId primary = facts.primaryTherapist(client).map(AccountId::new).orElse(null);
        followUps.findByClientIdAndEndedAtIsNull(client.value()).stream()
                .filter(followUp -> followUp.owner()
                        .filter(owner -> !team.contains(owner.value()))
                        .isPresent())
                .forEach(followUp -> followUp.handTo(primary));
    }
}
