package org.knotwise.visits.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.visits.NoteAmendment;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AmendmentRepository extends Repository<VisitAmendment, UUID> {

    VisitAmendment save(VisitAmendment amendment);

    @Query("""
            select new org.knotwise.visits.NoteAmendment(a.body, a.why, t.displayName, a.writtenAt)
            from VisitAmendment a join Account t on t.id = a.writtenBy
            where a.visitId = :visit and a.clientId = :client order by a.writtenAt, a.id
            """)
    List<NoteAmendment> of(UUID visit, UUID client);
}
