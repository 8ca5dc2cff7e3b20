package org.knotwise.scheduling.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.RoomId;

/** A room, as it is kept. */
@Entity
@Table(name = "room")
public class RoomRow {

    @Id
    private UUID id;

    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RoomRow() {} // for JPA

    private RoomRow(RoomId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    public static RoomRow named(String name) {
        return new RoomRow(RoomId.random(), name);
    }

    public Room room() {
        return new Room(new RoomId(id), name);
    }
}
