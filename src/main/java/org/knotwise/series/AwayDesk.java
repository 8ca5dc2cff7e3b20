package org.knotwise.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CalendarAhead;
import org.knotwise.scheduling.CalendarFacts;
import org.knotwise.scheduling.MovableAppointment;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads what a therapist who is away cannot hold and where it could be held, and has it placed. */
@Component
class AwayDesk {

    /** How many appointments are placed at once. */
    static final int MOST = 60;

    /** How many days one can be away at once. */
    static final int MOST_DAYS = 92;

    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 35;

    private final CalendarAhead calendar;
    private final Appointments appointments;
    private final Plans plans;
    private final Clients clients;
    private final Access access;
    private final Practice practice;

    AwayDesk(
            CalendarAhead calendar,
            Appointments appointments,
            Plans plans,
            Clients clients,
            Access access,
            Practice practice) {
        this.calendar = calendar;
        this.appointments = appointments;
        this.plans = plans;
        this.clients = clients;
        this.access = access;
        this.practice = practice;
    }

    Outcome<AwayPreview> propose(Away away) {
        Optional<Refusal> objection = objection(away);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        List<MovableAppointment> booked = calendar.bookedWith(away.therapist(), away.first(), away.last());
        List<MovableAppointment> mine = booked.stream()
                .filter(one -> access.may(Right.APPOINTMENT_BOOK, one.client()))
                .toList();
        if (mine.isEmpty()) {
            return Outcome.refused(booked.isEmpty() ? "away.nothing" : "away.nothingYours");
        }
        if (mine.size() > MOST) {
            return Outcome.refused("away.tooMany", MOST);
        }
        LocalDate from = later(away.first().minusDays(DAYS_BEFORE), practice.today());
        Map<ClientId, CalendarFacts> facts =
                calendar.without(mine, from, away.last().plusDays(DAYS_AFTER));
        var lines = new AwayLines(
                away, mine.size(), practice.zone(), from, away.last().plusDays(DAYS_AFTER));
        for (MovableAppointment one : mine) {
            lines.add(one, neighbours(one), clients.details(one.client()), facts);
        }
        return Outcome.done(new AwayPreview(away, lines.place(), booked.size() - mine.size()));
    }

    private Optional<Refusal> objection(Away away) {
        long days = ChronoUnit.DAYS.between(away.first(), away.last()) + 1;
        if (days < 1 || away.first().isBefore(practice.today())) {
            return Optional.of(Refusal.of("away.days"));
        }
        return days > MOST_DAYS || away.last().isAfter(practice.today().plusDays(CalendarAhead.MOST_DAYS))
                ? Optional.of(Refusal.of("away.tooLong", MOST_DAYS))
                : Optional.empty();
    }

    /** The sessions of its plan that are in the calendar or were held, in their order; none if it has no plan. */
    private List<AwayLines.Placed> neighbours(MovableAppointment one) {
        SessionId session = one.row().session();
        if (session == null) {
            return List.of();
        }
        Map<SessionId, AppointmentRow> held = SeriesDesk.live(appointments.of(one.client()));
        List<AwayLines.Placed> line = new ArrayList<>();
        plans.seriesWith(one.client(), session).sessions().forEach(part -> {
            AppointmentRow row = held.get(part.session().id());
            if (row != null) {
                line.add(new AwayLines.Placed(part.session(), row));
            }
        });
        return line;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
