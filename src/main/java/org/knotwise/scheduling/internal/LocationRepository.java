package org.knotwise.scheduling.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface LocationRepository extends Repository<LocationRow, UUID> {

    LocationRow save(LocationRow row);

    Optional<LocationRow> findById(UUID id);

    Optional<LocationRow> findByName(String name);

    List<LocationRow> findAllByOrderByNameAscIdAsc();
}
