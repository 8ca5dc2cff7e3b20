package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Holiday;
import org.knotwise.scheduling.HolidayDraft;
import org.knotwise.scheduling.HolidayId;
import org.knotwise.scheduling.LocationId;

/** A holiday, as it is kept. */
@Entity
@Table(name = "holiday")
public class HolidayRow {

    @Id
    private UUID id;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable UUID locationId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HolidayRow() {} // for JPA

    private HolidayRow(HolidayDraft draft) {
        this.id = UUID.randomUUID();
        this.name = draft.name();
        this.firstDay = draft.first();
        this.lastDay = draft.last();
        this.locationId = placeOf(draft);
    }

    public static HolidayRow of(HolidayDraft draft) {
        return new HolidayRow(draft);
    }

    public void change(HolidayDraft draft) {
        name = draft.name();
        firstDay = draft.first();
        lastDay = draft.last();
        locationId = placeOf(draft);
    }

    public Holiday holiday() {
        return new Holiday(
                new HolidayId(id),
                name,
                firstDay,
                lastDay,
                locationId == null ? null : new LocationId(locationId),
                version == null ? 0 : version);
    }

    private static @Nullable UUID placeOf(HolidayDraft draft) {
        LocationId location = draft.location();
        return location == null ? null : location.value();
    }
}
