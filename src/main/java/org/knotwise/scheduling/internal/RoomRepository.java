package org.knotwise.scheduling.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface RoomRepository extends Repository<RoomRow, UUID> {

    RoomRow save(RoomRow room);

    boolean existsByName(String name);

    boolean existsById(UUID id);

    List<RoomRow> findAllByOrderByNameAscIdAsc();
}
