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
import org.knotwise.homecare.Discomfort;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;

/** A measure that was ended for a day because of what was felt. */
@Entity
@Table(name = "home_care_stop")
public class StoppedItem {

    @Id
    private UUID id;

    private UUID clientId;
    private String measure;
    private LocalDate stoppedOn;
    private Instant stoppedAt;
    private int discomfort;
    private boolean sharp;
    private boolean tingling;
    private UUID toldBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoppedItem() {} // for JPA

    public StoppedItem(
            ClientId client, HomeMeasureId measure, LocalDate day, Instant at, Discomfort felt, AccountId by) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.measure = measure.value();
        this.stoppedOn = day;
        this.stoppedAt = at;
        this.discomfort = felt.felt().value();
        this.sharp = felt.sharp();
        this.tingling = felt.tingling();
        this.toldBy = by.value();
    }

    public HomeMeasureId measure() {
        return new HomeMeasureId(measure);
    }

    public LocalDate day() {
        return stoppedOn;
    }

    public Discomfort felt() {
        return new Discomfort(Score.of(discomfort), sharp, tingling);
    }
}
