package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.followups.FollowUpRow;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FollowUpRepository extends Repository<FollowUp, UUID> {

    FollowUp save(FollowUp followUp);

    void flush();

    Optional<FollowUp> findByIdAndClientId(UUID id, UUID clientId);

    List<FollowUp> findByClientIdAndKind(UUID clientId, FollowUpKind kind);

    List<FollowUp> findByClientIdAndEndedAtIsNull(UUID clientId);

    /**
     * What is open of these kinds, the longest due first.
     *
     * @param owner only this one's; null for everybody's
     * @param until only what is due by this day, and what is to be booked, which is better done early
     * @param snoozed whether those that are put off beyond today, or the others
     */
    @Query("""
            select new org.knotwise.followups.FollowUpRow(
                f.id, f.clientId, c.legalFirstName, c.preferredName, c.legalLastName, f.ownerId, a.displayName, f.kind,
                f.causeId, f.sessionId, f.dueOn, f.earliest, f.latest, f.snoozedUntil, f.note)
            from FollowUp f join Client c on c.id = f.clientId left join Account a on a.id = f.ownerId
            where f.endedAt is null and f.kind in :kinds and c.archivedOn is null
              and (:owner is null or f.ownerId = :owner)
              and (f.dueOn <= :until or f.kind = org.knotwise.followups.FollowUpKind.NEXT_APPOINTMENT)
              and ((:snoozed = true and f.snoozedUntil > :today)
                or (:snoozed = false and (f.snoozedUntil is null or f.snoozedUntil <= :today)))
            order by coalesce(f.snoozedUntil, f.dueOn), c.legalLastName, f.kind, f.id
            """)
    List<FollowUpRow> list(
            @Nullable UUID owner,
            Set<FollowUpKind> kinds,
            LocalDate until,
            boolean snoozed,
            LocalDate today,
            Pageable page);

    /** How many are open and due by this day, those put off beyond it left out. */
    @Query("""
            select count(f) from FollowUp f join Client c on c.id = f.clientId
            where f.endedAt is null and f.kind in :kinds and f.dueOn <= :day and c.archivedOn is null
              and (f.snoozedUntil is null or f.snoozedUntil <= :day)
              and (:owner is null or f.ownerId = :owner)
            """)
    long countDue(@Nullable UUID owner, Set<FollowUpKind> kinds, LocalDate day);
}
