package org.knotwise.homecare.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StoppedItemRepository extends Repository<StoppedItem, UUID> {

    StoppedItem save(StoppedItem stopped);

    List<StoppedItem> findByClientIdAndStoppedOnBetweenOrderByStoppedAtDesc(
            UUID clientId, LocalDate from, LocalDate to);
}
