package org.knotwise.followups.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A question was answered with yes and is not settled: the therapist and the managers are to speak with the client, at once.
 * What only calls for caution is an alert, and nothing to be done.
 */
@Configuration(proxyBeanMethods = false)
class RedFlagRules {

    @Bean
    FollowUpRule redFlagRule(CareFacts facts, Atlas atlas) {
        return new Raised(FollowUpKind.RED_FLAG, facts, atlas);
    }

    @Bean
    FollowUpRule redFlagWatchRule(CareFacts facts, Atlas atlas) {
        return new Raised(FollowUpKind.RED_FLAG_WATCH, facts, atlas);
    }

    private record Raised(FollowUpKind kind, CareFacts facts, Atlas atlas) implements FollowUpRule {

        private record Open(UUID id, String flag, OffsetDateTime at) {}

        @Override
        public List<Cause> causes(ClientId client) {
            @Nullable
            UUID therapist = kind == FollowUpKind.RED_FLAG
                    ? facts.primaryTherapist(client).orElse(null)
                    : null;
            if (kind == FollowUpKind.RED_FLAG && therapist == null) {
                return List.of();
            }
            return facts
                    .ask("""
                    select id, flag_id, raised_at from red_flag_raised
                    where client_id = :client and settled_at is null
                    """, client)
                    .query((row, _) -> new Open(
                            row.getObject("id", UUID.class),
                            row.getString("flag_id"),
                            row.getObject("raised_at", OffsetDateTime.class)))
                    .list()
                    .stream()
                    .filter(this::asksToSpeak)
                    .map(open -> Cause.on(facts.dayOf(open.at().toInstant()), open.id(), therapist))
                    .toList();
        }

        private boolean asksToSpeak(Open open) {
            return atlas.redFlag(new RedFlagId(open.flag()))
                    .filter(flag -> flag.severity() != RedFlag.Severity.CAUTION)
                    .isPresent();
        }
    }
}
