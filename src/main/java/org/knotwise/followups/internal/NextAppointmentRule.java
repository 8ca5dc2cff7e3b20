package org.knotwise.followups.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.internal.CareFacts.TreatedVisit;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * A plan that the client has signed has a session to book, and the client has no appointment to come, nor one of the last
 * day that is still to be charted. Due in the days that the plan leaves after the last visit; before the first one, from the
 * signature on.
 */
@Component
class NextAppointmentRule implements FollowUpRule {

    /** So long an appointment that is over may wait for its visit to be signed. */
    static final Duration TO_CHART = Duration.ofHours(24);

    private final CareFacts facts;
    private final Plans plans;

    NextAppointmentRule(CareFacts facts, Plans plans) {
        this.facts = facts;
        this.plans = plans;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.NEXT_APPOINTMENT;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        Optional<BookableSession> next = plans.nextToBook(client);
        if (next.isEmpty() || isBooked(client)) {
            return List.of();
        }
        Signed plan = signed(client, next.get());
        return List.of(facts.lastTreatedVisit(client)
                .filter(visit -> !visit.day().isBefore(plan.on()))
                .map(visit -> after(visit, next.get()))
                .orElseGet(() -> atOnce(client, plan, next.get())));
    }

    private boolean isBooked(ClientId client) {
        return facts.ask("""
                select count(*) from appointment
                where client_id = :client and status = 'BOOKED' and ends_at > :since
                """, client)
                        .param("since", facts.now().minus(TO_CHART).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private record Signed(UUID plan, LocalDate on) {}

    private static Cause after(TreatedVisit visit, BookableSession next) {
        return new Cause(
                visit.id(),
                visit.therapist(),
                visit.day().plusDays(next.gap().ideal()),
                visit.day().plusDays(next.gap().min()),
                visit.day().plusDays(next.gap().max()),
                next.id().value());
    }

    private Cause atOnce(ClientId client, Signed plan, BookableSession next) {
        return new Cause(
                plan.plan(),
                facts.primaryTherapist(client).orElse(null),
                plan.on(),
                plan.on(),
                plan.on().plusDays(next.gap().max()),
                next.id().value());
    }

    private Signed signed(ClientId client, BookableSession session) {
        return facts.ask("""
                select p.id, p.accepted_at from plan p join plan_session s on s.plan_id = p.id
                where p.client_id = :client and s.id = :session
                """, client)
                .param("session", session.id().value())
                .query((row, _) -> new Signed(
                        row.getObject("id", UUID.class),
                        facts.dayOf(row.getObject("accepted_at", OffsetDateTime.class)
                                .toInstant())))
                .single();
    }
}
