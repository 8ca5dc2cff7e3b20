package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.LocationDraft;
import org.knotwise.scheduling.LocationId;

/** A location, as it is kept. Never deleted: rooms in which somebody was treated stand there. */
@Entity
@Table(name = "location")
public class LocationRow {

    @Id
    private UUID id;

    private String name;
    private @Nullable String address;
    private @Nullable String phone;
    private boolean inUse = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LocationRow() {} // for JPA

    private LocationRow(LocationId id, LocationDraft draft) {
        this.id = id.value();
        this.name = draft.name();
        this.address = draft.address();
        this.phone = draft.phone();
    }

    public static LocationRow of(LocationDraft draft) {
        return new LocationRow(LocationId.random(), draft);
    }

    public void change(LocationDraft draft) {
        name = draft.name();
        address = draft.address();
        phone = draft.phone();
    }

    public void use(boolean use) {
        inUse = use;
    }

    public Location location() {
        return new Location(new LocationId(id), name, address, phone, inUse, version == null ? 0 : version);
    }
}
