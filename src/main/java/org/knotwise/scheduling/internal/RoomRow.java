package org.knotwise.scheduling.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.EquipmentId;
import org.knotwise.scheduling.LocationId;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomDraft;
import org.knotwise.scheduling.RoomId;

/** A room, as it is kept. Never deleted: appointments name it. */
@Entity
@Table(name = "room")
public class RoomRow {

    @Id
    private UUID id;

    private String name;
    private UUID locationId;
    private boolean inUse = true;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "room_equipment", joinColumns = @JoinColumn(name = "room_id"))
    @Column(name = "equipment_id")
    private Set<UUID> equipment = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected RoomRow() {} // for JPA

    private RoomRow(RoomId id, RoomDraft draft) {
        this.id = id.value();
        this.name = draft.name();
        this.locationId = draft.location().value();
        draft.equipment().forEach(one -> equipment.add(one.value()));
    }

    public static RoomRow of(RoomDraft draft) {
        return new RoomRow(RoomId.random(), draft);
    }

    public void change(RoomDraft draft) {
        name = draft.name();
        locationId = draft.location().value();
        Set<UUID> now = draft.equipment().stream().map(EquipmentId::value).collect(Collectors.toSet());
        equipment.retainAll(now);
        equipment.addAll(now);
    }

    public void use(boolean use) {
        inUse = use;
    }

    public Room room() {
        return new Room(
                new RoomId(id),
                name,
                new LocationId(locationId),
                equipment.stream().map(EquipmentId::new).collect(Collectors.toSet()),
                inUse,
                version == null ? 0 : version);
    }
}
