package org.knotwise.followups.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.knotwise.atlas.RedFlag;
import org.knotwise.clients.Clients;
import org.knotwise.followups.Ending;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlagRaised;
import org.knotwise.redflags.RedFlagSettled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A red flag asks the therapist and the managers to speak with the client, at once; it asks no more when it is settled.
 * What only calls for caution is an alert, and nothing to be done. In the transaction of the answer, whoever gave it.
 */
@Component
class RedFlagRule {

    private final FollowUpRepository followUps;
    private final Clients clients;
    private final Practice practice;
    private final Clock clock;

    RedFlagRule(FollowUpRepository followUps, Clients clients, Practice practice, Clock clock) {
        this.followUps = followUps;
        this.clients = clients;
        this.practice = practice;
        this.clock = clock;
    }

    @EventListener
    void on(RedFlagRaised raised) {
        if (raised.flag().severity() == RedFlag.Severity.CAUTION) {
            return;
        }
        Optional.ofNullable(clients.details(raised.client()).primaryTherapist())
                .ifPresent(therapist -> followUps.save(FollowUp.ofRedFlag(raised, therapist, practice.today(), now())));
        followUps.save(FollowUp.ofRedFlag(raised, null, practice.today(), now()));
    }

    @EventListener
    void on(RedFlagSettled settled) {
        followUps
                .findByCauseIdAndEndedAtIsNull(settled.raised().value())
                .forEach(followUp -> followUp.end(Ending.CAUSE_GONE, null, now()));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
