package org.knotwise.scheduling.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ShiftRepository extends Repository<ShiftRow, UUID> {

    <S extends ShiftRow> List<S> saveAll(Iterable<S> shifts);

    List<ShiftRow> findByTherapistIdIn(Collection<UUID> therapists);

    /** At once, not when the transaction ends: the shifts that replace these may begin at the same times. */
    @Modifying
    @Query("delete from ShiftRow s where s.therapistId = :therapist")
    void deleteOf(UUID therapist);
}
