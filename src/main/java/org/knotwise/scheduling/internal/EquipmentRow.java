package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Equipment;
import org.knotwise.scheduling.EquipmentId;

/** A piece of equipment, as it is kept. */
@Entity
@Table(name = "equipment")
public class EquipmentRow {

    @Id
    private UUID id;

    private String name;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EquipmentRow() {} // for JPA

    private EquipmentRow(EquipmentId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    public static EquipmentRow named(String name) {
        return new EquipmentRow(EquipmentId.random(), name);
    }

    public void rename(String newName) {
        name = newName;
    }

    public Equipment equipment() {
        return new Equipment(new EquipmentId(id), name, version == null ? 0 : version);
    }
}
