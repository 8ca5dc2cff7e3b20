package org.knotwise.homecare.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface KeptItemRepository extends Repository<KeptItem, UUID> {

    KeptItem save(KeptItem item);

    void delete(KeptItem item);

    /** What is in the programme now. */
    List<KeptItem> findByClientIdAndUntilIsNullOrderBySinceAscIdAsc(UUID clientId);

    /** The same of one measure; nobody else changes it, or ticks it off, until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<KeptItem> findByClientIdAndMeasureAndUntilIsNull(UUID clientId, String measure);

    /** All that was in it on or after this day. */
    @Query("select i from KeptItem i where i.clientId = :clientId and (i.until is null or i.until > :from)")
    List<KeptItem> since(UUID clientId, LocalDate from);
}
