package org.knotwise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Opening;
import org.knotwise.visits.Visits;

/** What happens with the people of {@link Fixtures}: appointments, visits, findings. */
public final class Care {

    private final Fixtures fixtures;
    private final Appointments appointments;
    private final Visits visits;

    Care(Fixtures fixtures, Appointments appointments, Visits visits) {
        this.fixtures = fixtures;
        this.appointments = appointments;
        this.visits = visits;
    }

    /** An hour with the client's primary therapist, in a room that nobody else uses; it must lie in the hours. */
    public AppointmentRow book(ClientId client, @Nullable SessionId session, Instant start) {
        AccountId therapist = fixtures.primaryTherapistOf(client);
        var room = fixtures.room("Room " + UUID.randomUUID());
        var wish = new BookingWish(session, therapist, room, start, Duration.ofHours(1), Duration.ZERO);
        Booking booking = SignedInAs.therapist(therapist).get(() -> appointments.book(client, wish));
        return switch (booking) {
            case Booking.Booked(AppointmentRow row) -> row;
            case Booking.JustTaken _, Booking.Refused _ -> throw new AssertionError("Not booked: " + booking);
        };
    }

    /** The visit of an appointment of today, as a draft. */
    public VisitId open(AppointmentRow appointment) {
        return switch (SignedInAs.therapist(appointment.therapist())
                .get(() -> visits.open(appointment.client(), appointment.id(), Set.of()))) {
            case Opening.Opened(VisitId visit) -> visit;
            case Opening.AlertsFirst _, Opening.Refused _ -> throw new AssertionError("Not opened");
        };
    }

    /** The visit of an appointment of today, signed with nothing in it. */
    public VisitId hold(AppointmentRow appointment) {
        VisitId visit = open(appointment);
        return SignedInAs.therapist(appointment.therapist())
                .get(() -> visits.sign(appointment.client(), visit).orThrow());
    }

    /** The first point of a muscle on the client's right. */
    public static KnotPlace at(String muscle) {
        return new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), "TrP1"), Side.RIGHT);
    }

    /** Found with this tenderness, and recognised by the client. */
    public static FindingDraft recognised(int tenderness) {
        return new FindingDraft(Score.of(tenderness), null, Map.of(Sign.RECOGNISED, Answer.YES), List.of(), "");
    }

    /** Found with this tenderness, and not recognised by the client. */
    public static FindingDraft notRecognised(int tenderness) {
        return new FindingDraft(Score.of(tenderness), null, Map.of(Sign.RECOGNISED, Answer.NO), List.of(), "");
    }

    /** Found with this tenderness, treated for a minute with pressure that felt good, and less tender then. */
    public static FindingDraft treated(int before, int after, String technique) {
        return new FindingDraft(
                Score.of(before),
                Score.of(after),
                Map.of(),
                List.of(new Treatment(new TechniqueId(technique), 60, PressureFelt.GOOD_PAIN)),
                "");
    }

    /** A time of day in the practice. */
    public static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Fixtures.ZONE).toInstant();
    }
}
