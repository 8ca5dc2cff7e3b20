package org.knotwise.homecare.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** A measure in a client's programme, at one rate for one time. */
@Entity
@Table(name = "home_care_item")
public class KeptItem {

    @Id
    private UUID id;

    private UUID clientId;
    private String measure;
    private int timesPerDay;
    private String note;
    private LocalDate since;
    private @Nullable LocalDate until;
    private UUID setBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptItem() {} // for JPA

    public KeptItem(
            ClientId client, HomeMeasureId measure, int timesPerDay, String note, LocalDate since, AccountId by) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.measure = measure.value();
        this.timesPerDay = timesPerDay;
        this.note = note;
        this.since = since;
        this.setBy = by.value();
    }

    /** Puts another rate in its place from this day on; empty if it began on that day, and is itself changed. */
    public Optional<KeptItem> replace(int times, String said, LocalDate day, AccountId by) {
        if (times == timesPerDay || since.equals(day)) {
            timesPerDay = times;
            note = said;
            setBy = by.value();
            return Optional.empty();
        }
        until = day;
        return Optional.of(new KeptItem(new ClientId(clientId), measure(), times, said, day, by));
    }

    /** It is in the programme no more; false if it began on that day, and so never was. */
    public boolean end(LocalDate day) {
        until = day;
        return since.isBefore(day);
    }

    public HomeMeasureId measure() {
        return new HomeMeasureId(measure);
    }

    public int timesPerDay() {
        return timesPerDay;
    }

    public boolean isLeftOut() {
        return timesPerDay == 0;
    }

    public String note() {
        return note;
    }

    public LocalDate since() {
        return since;
    }

    public @Nullable LocalDate until() {
        return until;
    }
}
