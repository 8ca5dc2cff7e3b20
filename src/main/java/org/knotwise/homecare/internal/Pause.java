package org.knotwise.homecare.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.homecare.CheckInId;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** That nothing is due at home, because of what a client reported, until a therapist says so. */
@Entity
@Table(name = "home_care_pause")
public class Pause {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID checkInId;
    private LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable UUID resumedBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Pause() {} // for JPA

    public Pause(ClientId client, CheckInId because, LocalDate since) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.checkInId = because.value();
        this.since = since;
    }

    /** Lets the client go on, from this day. */
    public void end(LocalDate day, AccountId by) {
        until = day;
        resumedBy = by.value();
    }

    public boolean isBecauseOf(CheckInId checkIn) {
        return checkInId.equals(checkIn.value());
    }

    public LocalDate since() {
        return since;
    }

    public @Nullable LocalDate until() {
        return until;
    }
}
