package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RecurringId;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ClientId;

/** A time in the calendar, and how it may end. Never deleted: what was agreed and called off stays told. */
@Entity
public class Appointment {

    @Id
    private UUID id;

    private UUID clientId;
    private @Nullable UUID sessionId;

    /** The session, as long as this is live; unique, so that a session is not booked twice. */
    private @Nullable UUID liveSessionId;

    private UUID therapistId;
    private UUID roomId;
    private @Nullable UUID serviceId;
    private Instant startsAt;
    private Instant endsAt;
    private Instant roomFreeAt;
    private @Nullable String overruled;
    private @Nullable UUID recurringId;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    private UUID bookedBy;
    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelReason;

    private @Nullable UUID cancelledBy;
    private @Nullable Instant cancelledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {} // for JPA

    private Appointment(
            ClientId client, UUID id, BookingWish wish, @Nullable String overruled, AccountId by, Instant at) {
        SessionId session = wish.session();
        ServiceId service = wish.service();
        this.id = id;
        this.clientId = client.value();
        this.sessionId = session == null ? null : session.value();
        this.liveSessionId = sessionId;
        this.therapistId = wish.therapist().value();
        this.roomId = wish.room().value();
        this.serviceId = service == null ? null : service.value();
        this.startsAt = wish.start();
        this.endsAt = startsAt.plus(wish.length());
        this.roomFreeAt = endsAt.plus(wish.turnOver());
        this.overruled = overruled;
        this.status = AppointmentStatus.BOOKED;
        this.bookedBy = by.value();
        this.bookedAt = at;
    }

    public static Appointment booked(
            ClientId client, UUID id, BookingWish wish, @Nullable String overruled, AccountId by, Instant at) {
        return new Appointment(client, id, wish, overruled, by, at);
    }

    /** It recurs with the others that have the same id. */
    public void recursWith(RecurringId others) {
        recurringId = others.value();
    }

    /** It takes place elsewhere; the room's turn-over stays as long as it was. */
    public void move(FreeTime to, @Nullable String whyOverruled) {
        require(AppointmentStatus.BOOKED);
        roomFreeAt = to.end().plus(time().turnOver());
        therapistId = to.therapist().value();
        roomId = to.room().value();
        startsAt = to.start();
        endsAt = to.end();
        overruled = whyOverruled;
    }

    /** It does not take place; its session may be booked again. */
    public void cancel(CancelReason reason, AccountId by, Instant at) {
        require(AppointmentStatus.BOOKED);
        status = reason == CancelReason.NO_SHOW ? AppointmentStatus.MISSED : AppointmentStatus.CANCELLED;
        cancelReason = reason;
        cancelledBy = by.value();
        cancelledAt = at;
        liveSessionId = null;
    }

    /** It was moved, and the move is undone. */
    public void moveBack(Place to) {
        require(AppointmentStatus.BOOKED);
        therapistId = to.therapist();
        roomId = to.room();
        startsAt = to.startsAt();
        endsAt = to.endsAt();
        roomFreeAt = to.roomFreeAt();
        overruled = to.overruled();
    }

    /** It was called off, and that is undone. */
    public void restore() {
        if (isBooked() || cancelReason == null) {
            throw new IllegalStateException("Only what was called off is restored; this one is " + status);
        }
        status = AppointmentStatus.BOOKED;
        cancelReason = null;
        cancelledBy = null;
        cancelledAt = null;
        liveSessionId = sessionId;
    }

    /** Its visit was signed. */
    public void complete() {
        require(AppointmentStatus.BOOKED);
        status = AppointmentStatus.DONE;
    }

    /** Nobody was treated: the time is over, and the session may be booked again. */
    public void endUntreated() {
        complete();
        sessionId = null;
        liveSessionId = null;
    }

    private void require(AppointmentStatus expected) {
        if (status != expected) {
            throw new IllegalStateException(
                    "Only an appointment that is " + expected + " allows this; this one is " + status);
        }
    }

    /** Whether it was called off for this reason. */
    public boolean isCalledOff(@Nullable CancelReason reason) {
        return cancelReason != null && cancelReason == reason;
    }

    public boolean isBooked() {
        return status == AppointmentStatus.BOOKED;
    }

    public AppointmentId id() {
        return new AppointmentId(id);
    }

    public Optional<SessionId> session() {
        return Optional.ofNullable(sessionId).map(SessionId::new);
    }

    public Optional<ServiceId> service() {
        return Optional.ofNullable(serviceId).map(ServiceId::new);
    }

    /** How much time it was booked for. */
    public TreatmentTime time() {
        return new TreatmentTime(Duration.between(startsAt, endsAt), Duration.between(endsAt, roomFreeAt));
    }

    public Place place() {
        return new Place(therapistId, roomId, startsAt, endsAt, roomFreeAt, overruled);
    }

    public UUID therapist() {
        return therapistId;
    }

    public UUID room() {
        return roomId;
    }

    public UUID client() {
        return clientId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant roomFreeAt() {
        return roomFreeAt;
    }
}
