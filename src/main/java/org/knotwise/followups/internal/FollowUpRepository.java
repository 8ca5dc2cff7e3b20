package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FollowUpRepository extends Repository<FollowUp, UUID> {

    FollowUp save(FollowUp followUp);

    void flush();

    boolean existsByKindAndVisitId(FollowUpKind kind, UUID visitId);

    Optional<FollowUp> findByIdAndClientId(UUID id, UUID clientId);

    @Query("select f from FollowUp f where f.clientId = :clientId and f.kind = :kind and f.endedAt is null")
    List<FollowUp> open(UUID clientId, FollowUpKind kind);

    @Query("select f from FollowUp f where f.clientId = :clientId and f.kind = :kind order by f.createdAt desc, f.id")
    Optional<FollowUp> newest(UUID clientId, FollowUpKind kind, Limit limit);

    List<FollowUp> findByCauseIdAndEndedAtIsNull(UUID causeId);

    /**
     * What is open of these kinds, the longest due first.
     *
     * @param owner only this therapist's; null for all of the practice
     */
    @Query("""
            select new org.knotwise.followups.FollowUpRow(
                f.id, f.clientId, c.legalFirstName, c.preferredName, c.legalLastName, a.displayName, f.kind,
                f.sessionId, f.dueOn, f.earliest, f.latest)
            from FollowUp f join Client c on c.id = f.clientId left join Account a on a.id = f.ownerId
            where f.endedAt is null and f.kind in :kinds and c.archivedOn is null
              and (:owner is null or f.ownerId = :owner)
            order by f.dueOn, c.legalLastName, f.id
            """)
    List<FollowUpRow> due(@Nullable UUID owner, Set<FollowUpKind> kinds, Pageable page);

    /** How many of them are due by this day. */
    @Query("""
            select count(f) from FollowUp f join Client c on c.id = f.clientId
            where f.endedAt is null and f.kind in :kinds and f.dueOn <= :day and c.archivedOn is null
              and (:owner is null or f.ownerId = :owner)
            """)
    long countDue(@Nullable UUID owner, Set<FollowUpKind> kinds, LocalDate day);
}
