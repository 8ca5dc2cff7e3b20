package org.knotwise.scheduling.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ServiceRepository extends Repository<ServiceRow, UUID> {

    ServiceRow save(ServiceRow service);

    Optional<ServiceRow> findById(UUID id);

    Optional<ServiceRow> findByName(String name);

    List<ServiceRow> findAllByOrderByNameAscIdAsc();
}
