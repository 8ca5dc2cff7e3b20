package org.knotwise.followups.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.Plans;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.scheduling.Appointments;
import org.knotwise.visits.VisitSigned;
import org.springframework.context.event.EventListener;
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
        Optional.ofNullable(visit.session())
                .map(session -> plans.withSession(visit.client(), session))
                .or(() -> plans.current(visit.client()))
                .ifPresent(plan -> askToBook(visit, plan));
    }

    @EventListener
    void on(AppointmentBooked booked) {
        followUps
                .open(booked.client().value(), FollowUpKind.NEXT_APPOINTMENT)
                .forEach(followUp -> followUp.end(Ending.CAUSE_GONE, null, Instant.now(clock)));
    }

    private void askToBook(VisitSigned visit, PlanDetails plan) {
        if (!plan.status().isBookable()) {
            return;
        }
        plan.nextOpen()
                .ifPresent(next -> followUps.save(FollowUp.bookNext(
                        visit, next.id(), plan.phaseOf(next).gap(), Instant.now(clock))));
    }
}
