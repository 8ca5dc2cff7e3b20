package org.knotwise.visits.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotwise.visits.VisitGlance;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.VisitStatus;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface VisitRepository extends Repository<Visit, UUID> {

    Visit save(Visit visit);

    long countByClientId(UUID clientId);

    boolean existsByClientIdAndStatus(UUID clientId, VisitStatus status);

    Optional<Visit> findByIdAndClientId(UUID id, UUID clientId);

    /** The same, for whoever is going to change it: others who want to change it wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Visit v where v.id = :id and v.clientId = :clientId")
    Optional<Visit> toChange(UUID id, UUID clientId);

    /** The signed visits of a client up to this day but for one, newest first. */
    @Query("""
            select v from Visit v
            where v.clientId = :clientId and v.id <> :except and v.visitOn <= :until
              and v.status = org.knotwise.visits.VisitStatus.SIGNED
            order by v.visitOn desc, v.startedAt desc, v.id
            """)
    List<Visit> signedBefore(UUID clientId, UUID except, LocalDate until, Limit limit);

    Optional<Visit> findByAppointmentIdAndClientId(UUID appointmentId, UUID clientId);

    Optional<Visit> findFirstByClientIdAndTherapistIdAndVisitOnAndStatusOrderByStartedAtDesc(
            UUID clientId, UUID therapistId, LocalDate visitOn, VisitStatus status);

    @Query("""
            select new org.knotwise.visits.VisitRow(
                v.id, v.clientId, a.displayName, v.visitOn, v.status, v.notTreated, v.painBefore,
                v.painAfter, v.nextTime)
            from Visit v join Account a on a.id = v.therapistId
            where v.clientId = :clientId
            order by v.visitOn desc, v.startedAt desc, v.id
            """)
    List<VisitRow> rows(UUID clientId);

    @Query("""
            select new org.knotwise.visits.VisitRow(
                v.id, v.clientId, a.displayName, v.visitOn, v.status, v.notTreated, v.painBefore,
                v.painAfter, v.nextTime)
            from Visit v join Account a on a.id = v.therapistId
            where v.therapistId = :therapistId and v.status = org.knotwise.visits.VisitStatus.DRAFT
            order by v.visitOn, v.startedAt, v.id
            """)
    List<VisitRow> unsigned(UUID therapistId);

    /** The two latest signed visits of each of these clients of the therapist's, and the therapist's own drafts. */
    @Query("""
            select new org.knotwise.visits.VisitGlance(
                w.id, w.client, c.legalFirstName, c.preferredName, c.legalLastName,
                w.visitDay, w.status, w.pain, w.note)
            from (select v.id as id, v.clientId as client, v.visitOn as visitDay, v.startedAt as began, v.status as status,
                         v.painBefore as pain, v.nextTime as note,
                         row_number() over (partition by v.clientId, v.status
                                            order by v.visitOn desc, v.startedAt desc) as place
                  from Visit v
                  where (v.therapistId = :therapist and v.status = org.knotwise.visits.VisitStatus.DRAFT)
                     or (v.clientId in :clients and v.status = org.knotwise.visits.VisitStatus.SIGNED
                         and exists (select 1 from Client d join d.careTeam m
                                     where d.id = v.clientId and m.therapistId = :therapist))) w
                 join Client c on c.id = w.client
            where w.status = org.knotwise.visits.VisitStatus.DRAFT or w.place <= 2
            order by w.visitDay desc, w.began desc
            """)
    List<VisitGlance> glances(UUID therapist, Set<UUID> clients);
}
