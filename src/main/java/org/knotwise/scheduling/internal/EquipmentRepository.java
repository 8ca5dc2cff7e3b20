package org.knotwise.scheduling.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface EquipmentRepository extends Repository<EquipmentRow, UUID> {

    EquipmentRow save(EquipmentRow row);

    void delete(EquipmentRow row);

    Optional<EquipmentRow> findById(UUID id);

    Optional<EquipmentRow> findByName(String name);

    List<EquipmentRow> findAllByOrderByNameAscIdAsc();
}
