package org.knotwise.scheduling.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RoomRepository extends Repository<RoomRow, UUID> {

    RoomRow save(RoomRow room);

    Optional<RoomRow> findById(UUID id);

    Optional<RoomRow> findByName(String name);

    boolean existsById(UUID id);

    List<RoomRow> findAllByOrderByNameAscIdAsc();

    /** All rooms, without their equipment, in the order in which they are taken. */
    @Query("select new org.knotwise.scheduling.internal.RoomName(r.id, r.name, r.inUse) from RoomRow r"
            + " order by r.name, r.id")
    List<RoomName> names();

    @Query("select r.id from RoomRow r")
    List<UUID> allIds();
}
