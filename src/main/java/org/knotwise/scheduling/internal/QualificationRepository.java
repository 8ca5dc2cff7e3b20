package org.knotwise.scheduling.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface QualificationRepository extends Repository<QualificationRow, UUID> {

    QualificationRow save(QualificationRow row);

    void delete(QualificationRow row);

    Optional<QualificationRow> findById(UUID id);

    Optional<QualificationRow> findByName(String name);

    List<QualificationRow> findAllByOrderByNameAscIdAsc();
}
