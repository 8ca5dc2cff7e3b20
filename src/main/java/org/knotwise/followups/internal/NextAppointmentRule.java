package org.knotwise.followups.internal;

import java.time.Clock;
import java.time.Instant;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.plans.Plans;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.scheduling.AppointmentCancelled;
import org.knotwise.scheduling.Appointments;
import org.knotwise.visits.VisitSigned;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * A signed visit after which the plan has sessions left and the calendar has no next appointment asks to book one; a
 * booking ends that. Both happen in the transaction of their cause, so neither can be without the other.
 */
@Component
class NextAppointmentRule {

    private final FollowUpRepository followUps;
    private final Plans plans;
    private final Appointments appointments;
    private final Clock clock;

    NextAppointmentRule(FollowUpRepository followUps, Plans plans, Appointments appointments, Clock clock) {
        this.followUps = followUps;
        this.plans = plans;
        this.appointments = appointments;
        this.clock = clock;
    }

    @EventListener
    void on(VisitSigned visit) {
        if (appointments.next(visit.client()).isPresent()) {
            return;
        }
        plans.nextToBook(visit.client())
                .ifPresent(next -> followUps.save(FollowUp.bookNext(visit, next.id(), next.gap(), Instant.now(clock))));
    }

    @EventListener
    void on(AppointmentBooked booked) {
        followUps
                .open(booked.client().value(), FollowUpKind.NEXT_APPOINTMENT)
                .forEach(followUp -> followUp.end(Ending.CAUSE_GONE, null, Instant.now(clock)));
    }

    /** A time that was called off leaves the client without one again: what the booking had ended is due once more. */
    @EventListener
    void on(AppointmentCancelled cancelled) {
        if (appointments.next(cancelled.client()).isEmpty()) {
            followUps
                    .lastEnded(
                            cancelled.client().value(), FollowUpKind.NEXT_APPOINTMENT, Ending.CAUSE_GONE, Limit.of(1))
                    .forEach(FollowUp::reopen);
        }
    }
}
