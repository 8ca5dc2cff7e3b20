package org.knotwise.scheduling;

import java.util.List;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.RoomRow;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the practice. */
@Service
@Transactional(readOnly = true)
public class Rooms {

    private static final int NAME_LIMIT = 100;

    private final RoomRepository rooms;

    Rooms(RoomRepository rooms) {
        this.rooms = rooms;
    }

    /** All rooms, by name; the order in which they are taken. */
    @Needs(Right.STAFF_READ)
    public List<Room> all() {
        return rooms.findAllByOrderByNameAscIdAsc().stream().map(RoomRow::room).toList();
    }

    /**
     * Adds a room.
     *
     * @return refused if the name is empty, longer than 100 characters or taken
     */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<RoomId> add(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_LIMIT) {
            return Outcome.refused("room.nameLength", NAME_LIMIT);
        }
        if (rooms.existsByName(stripped)) {
            return Outcome.refused("room.nameTaken", stripped);
        }
        return Outcome.done(rooms.save(RoomRow.named(stripped)).room().id());
    }
}
