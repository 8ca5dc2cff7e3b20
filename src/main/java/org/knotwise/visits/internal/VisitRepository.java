package org.knotwise.visits.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.VisitStatus;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface VisitRepository extends Repository<Visit, UUID> {

    Visit save(Visit visit);

    long countByClientId(UUID clientId);

    boolean existsByClientIdAndStatus(UUID clientId, VisitStatus status);

    Optional<Visit> findByIdAndClientId(UUID id, UUID clientId);

    Optional<Visit> findByAppointmentIdAndClientId(UUID appointmentId, UUID clientId);

    @Query("""
            select new org.knotwise.visits.VisitRow(
                v.id, v.clientId, a.displayName, v.visitOn, v.status, v.painBefore, v.painAfter, v.nextTime)
            from Visit v join Account a on a.id = v.therapistId
            where v.clientId = :clientId
            order by v.visitOn desc, v.startedAt desc, v.id
            """)
    List<VisitRow> rows(UUID clientId);

    @Query("""
            select new org.knotwise.visits.VisitRow(
                v.id, v.clientId, a.displayName, v.visitOn, v.status, v.painBefore, v.painAfter, v.nextTime)
            from Visit v join Account a on a.id = v.therapistId
            where v.therapistId = :therapistId and v.status = org.knotwise.visits.VisitStatus.DRAFT
            order by v.visitOn, v.startedAt, v.id
            """)
    List<VisitRow> unsigned(UUID therapistId);
}
