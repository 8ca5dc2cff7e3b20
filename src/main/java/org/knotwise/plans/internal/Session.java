package org.knotwise.plans.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionRow;
import org.knotwise.plans.SessionStatus;
import org.knotwise.shared.ClientId;

/** One agreed treatment of a plan. */
@Entity
@Table(name = "plan_session")
public class Session {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private UUID clientId;

    private int number;
    private int phase;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    /** Taken out by a revision; appointments and follow-ups may still name it. */
    private boolean removed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Session() {} // for JPA

    Session(Plan plan, ClientId client, int number) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.clientId = client.value();
        this.number = number;
        this.status = SessionStatus.OPEN;
    }

    void remove() {
        require(SessionStatus.OPEN);
        removed = true;
    }

    boolean isAgreed() {
        return !removed;
    }

    void moveToPhase(int newPhase) {
        phase = newPhase;
    }

    void book() {
        require(SessionStatus.OPEN);
        status = SessionStatus.BOOKED;
    }

    void reopen() {
        require(SessionStatus.BOOKED);
        status = SessionStatus.OPEN;
    }

    void complete() {
        require(SessionStatus.BOOKED);
        status = SessionStatus.DONE;
    }

    void miss() {
        require(SessionStatus.BOOKED);
        status = SessionStatus.MISSED;
    }

    void unmiss() {
        require(SessionStatus.MISSED);
        status = SessionStatus.BOOKED;
    }

    void dropIfOpen() {
        if (status == SessionStatus.OPEN) {
            status = SessionStatus.DROPPED;
        }
    }

    boolean isOpen() {
        return status == SessionStatus.OPEN;
    }

    boolean isLeft() {
        return status == SessionStatus.OPEN || status == SessionStatus.BOOKED;
    }

    private void require(SessionStatus expected) {
        if (status != expected) {
            throw new IllegalStateException(
                    "Only a session that is " + expected + " allows this; this one is " + status);
        }
    }

    SessionId id() {
        return new SessionId(id);
    }

    /** Its place in the order; there may be gaps. */
    int number() {
        return number;
    }

    /**
     * As it is told.
     *
     * @param rank from 1, without gaps
     */
    SessionRow row(int rank) {
        return new SessionRow(id(), rank, phase, status);
    }
}
