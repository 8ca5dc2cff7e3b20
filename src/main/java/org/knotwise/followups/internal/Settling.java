package org.knotwise.followups.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes the follow-ups of a client agree with their causes: a new cause makes one, a cause that is gone ends it, one that
 * is back brings it back. What somebody saw to stays ended. So each is made once, in whatever order things happen.
 */
@Component
class Settling {

    private final Map<FollowUpKind, FollowUpRule> rules = new EnumMap<>(FollowUpKind.class);
    private final FollowUpRepository followUps;
    private final EntityManager entities;
    private final Clock clock;

    Settling(List<FollowUpRule> all, FollowUpRepository followUps, EntityManager entities, Clock clock) {
        all.forEach(rule -> rules.put(rule.kind(), rule));
        this.followUps = followUps;
        this.entities = entities;
        this.clock = clock;
        for (FollowUpKind kind : FollowUpKind.values()) {
            if (!rules.containsKey(kind)) {
                throw new IllegalStateException("No rule makes follow-ups of the kind " + kind);
            }
        }
    }

    /**
     * Before the transaction that changed something commits, when the rules see all of its changes; of several changes for
     * one client once.
     */
    void settle(ClientId client, FollowUpKind... kinds) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            var due = new Due();
            TransactionSynchronizationManager.bindResource(this, due);
            TransactionSynchronizationManager.registerSynchronization(due);
        }
        ((Due) Objects.requireNonNull(TransactionSynchronizationManager.getResource(this))).add(client, List.of(kinds));
    }

    /** What is to be settled at the end of one transaction. */
    private final class Due implements TransactionSynchronization {

        private final Map<ClientId, EnumSet<FollowUpKind>> kinds = new LinkedHashMap<>();

        void add(ClientId client, List<FollowUpKind> more) {
            kinds.computeIfAbsent(client, _ -> EnumSet.noneOf(FollowUpKind.class))
                    .addAll(more);
        }

        /** A transaction of its own within this one has its own. */
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Settling.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Settling.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            kinds.forEach(
                    (client, all) -> all.forEach(kind -> settle(client, Objects.requireNonNull(rules.get(kind)))));
            entities.flush();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Settling.this);
        }
    }

    private void settle(ClientId client, FollowUpRule rule) {
        Map<UUID, FollowUp> known = followUps.findByClientIdAndKind(client.value(), rule.kind()).stream()
                .collect(Collectors.toMap(FollowUp::cause, Function.identity()));
        List<Cause> causes = rule.causes(client);
        for (Cause cause : causes) {
            FollowUp followUp = known.remove(cause.key());
            if (followUp == null) {
                followUps.save(new FollowUp(rule.kind(), client, cause, Instant.now(clock)));
            } else {
                followUp.stand(cause);
            }
        }
        known.values().forEach(followUp -> followUp.end(Ending.CAUSE_GONE, null, Instant.now(clock)));
    }
}
