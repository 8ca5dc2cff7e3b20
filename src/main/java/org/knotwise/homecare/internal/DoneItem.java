package org.knotwise.homecare.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** One time that a measure was done. */
@Entity
@Table(name = "home_care_done")
public class DoneItem {

    @Id
    private UUID id;

    private UUID clientId;
    private String measure;
    private LocalDate doneOn;
    private Instant doneAt;
    private UUID toldBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DoneItem() {} // for JPA

    public DoneItem(ClientId client, HomeMeasureId measure, LocalDate day, Instant at, AccountId by) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.measure = measure.value();
        this.doneOn = day;
        this.doneAt = at;
        this.toldBy = by.value();
    }

    public HomeMeasureId measure() {
        return new HomeMeasureId(measure);
    }

    public LocalDate day() {
        return doneOn;
    }
}
