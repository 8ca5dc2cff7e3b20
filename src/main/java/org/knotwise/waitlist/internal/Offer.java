package org.knotwise.waitlist.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.HoldId;
import org.knotwise.scheduling.RoomId;
import org.knotwise.shared.ClientId;
import org.knotwise.waitlist.OfferId;
import org.knotwise.waitlist.WaitlistEntryId;

/** A time that was offered, and what came of it. */
@Entity
@Table(name = "waitlist_offer")
public class Offer {

    @Id
    private UUID id;

    private UUID entryId;
    private UUID clientId;
    private UUID holdId;
    private UUID therapistId;
    private UUID roomId;
    private Instant startsAt;
    private Instant endsAt;
    private int turnOverMinutes;
    private Instant offeredAt;
    private Instant answerBy;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private @Nullable Instant answeredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {} // for JPA

    public Offer(Entry entry, HoldId hold, FreeTime time, Duration turnOver, Instant at, Instant answerBy) {
        this.id = UUID.randomUUID();
        this.entryId = entry.id().value();
        this.clientId = entry.client().value();
        this.holdId = hold.value();
        this.therapistId = time.therapist().value();
        this.roomId = time.room().value();
        this.startsAt = time.start();
        this.endsAt = time.end();
        this.turnOverMinutes = Math.toIntExact(turnOver.toMinutes());
        this.offeredAt = at;
        this.answerBy = answerBy;
        this.status = OfferStatus.OPEN;
    }

    public void end(OfferStatus how, Instant at) {
        if (status == OfferStatus.OPEN) {
            status = how;
            answeredAt = at;
        }
    }

    public boolean isOpen(Instant now) {
        return status == OfferStatus.OPEN && now.isBefore(answerBy);
    }

    public boolean isOpen() {
        return status == OfferStatus.OPEN;
    }

    public OfferId id() {
        return new OfferId(id);
    }

    public WaitlistEntryId entry() {
        return new WaitlistEntryId(entryId);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public HoldId hold() {
        return new HoldId(holdId);
    }

    public FreeTime time() {
        return new FreeTime(startsAt, endsAt, new AccountId(therapistId), new RoomId(roomId));
    }

    public Duration turnOver() {
        return Duration.ofMinutes(turnOverMinutes);
    }

    public Instant answerBy() {
        return answerBy;
    }
}
