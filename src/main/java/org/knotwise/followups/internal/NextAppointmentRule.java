package org.knotwise.followups.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.PlanChanged;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.scheduling.AppointmentCancelled;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.visits.VisitSigned;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * A signed visit after which the plan has sessions left asks to book the next one; an appointment to come ends that, at
 * once if it is there already. All of it happens in the transaction of its cause, so neither can be without the other.
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
        Optional<AppointmentRow> coming = appointments.next(visit.client());
        coming.map(AppointmentRow::session)
                .map(session -> plans.toBook(visit.client(), session))
                .or(() -> plans.nextToBook(visit.client()))
                .map(next -> FollowUp.bookNext(visit, next.id(), next.gap(), now()))
                .ifPresent(asked -> ask(asked, coming.isPresent()));
    }

    /** Visits signed in a row ask once, for the days after the last of them. */
    private void ask(FollowUp asked, boolean booked) {
        List<FollowUp> open = open(asked.client());
        if (open.stream().anyMatch(known -> known.isDueAfter(asked))) {
            return;
        }
        open.forEach(known -> known.end(Ending.CAUSE_GONE, null, now()));
        if (booked) {
            asked.end(Ending.CAUSE_GONE, null, now());
        }
        followUps.save(asked);
    }

    @EventListener
    void on(AppointmentBooked booked) {
        open(booked.client()).forEach(followUp -> followUp.end(Ending.CAUSE_GONE, null, now()));
    }

    /** A time that was called off leaves the client without one again: what the booking had ended is due once more. */
    @EventListener
    void on(AppointmentCancelled cancelled) {
        ClientId client = cancelled.client();
        if (appointments.next(client).isEmpty()) {
            plans.nextToBook(client)
                    .ifPresent(next -> followUps
                            .newest(client.value(), FollowUpKind.NEXT_APPOINTMENT, Limit.of(1))
                            .ifPresent(followUp -> followUp.comeBackFor(next.id())));
        }
    }

    /** The session that was to be booked may not be agreed any more; another one is, or none. */
    @EventListener
    void on(PlanChanged changed) {
        Optional<SessionId> next = plans.nextToBook(changed.client()).map(BookableSession::id);
        for (FollowUp followUp : open(changed.client())) {
            followUp.end(Ending.CAUSE_GONE, null, now());
            next.ifPresent(followUp::comeBackFor);
        }
    }

    private List<FollowUp> open(ClientId client) {
        return followUps.open(client.value(), FollowUpKind.NEXT_APPOINTMENT);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
