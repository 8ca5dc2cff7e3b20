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

    @Query("select r.id from RoomRow r")
    List<UUID> allIds();
}
