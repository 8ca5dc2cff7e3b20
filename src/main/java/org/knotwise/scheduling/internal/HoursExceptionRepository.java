package org.knotwise.scheduling.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface HoursExceptionRepository extends Repository<HoursExceptionEntry, UUID> {

    HoursExceptionEntry save(HoursExceptionEntry entry);

    void delete(HoursExceptionEntry entry);

    Optional<HoursExceptionEntry> findByIdAndTherapistId(UUID id, UUID therapist);

    /** Those of these therapists that end on this day or later, by when they begin. */
    @Query("""
            select e from HoursExceptionEntry e
            where e.therapistId in :therapists and e.toDay >= :day order by e.fromDay, e.fromMinute, e.id
            """)
    List<HoursExceptionEntry> notEndedBefore(Collection<UUID> therapists, LocalDate day);
}
