package org.knotwise.knots.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotwise.knots.ClosingDetails;
import org.knotwise.knots.ClosingDraft;
import org.knotwise.knots.ClosingReason;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface KnotClosingRepository extends Repository<KnotClosing, UUID> {

    KnotClosing save(KnotClosing closing);

    /** As a query builds it. */
    record Row(LocalDate on, Instant at, ClosingReason reason, String note, String by) {

        public ClosingDetails details() {
            return new ClosingDetails(on, new ClosingDraft(reason, note), by);
        }
    }

    @Query("""
            select new org.knotwise.knots.internal.KnotClosingRepository$Row(
                c.closedOn, c.closedAt, c.reason, c.note, a.displayName)
            from KnotClosing c join Account a on a.id = c.closedBy
            where c.knotId = :knotId and c.clientId = :clientId
            order by c.closedOn, c.closedAt
            """)
    List<Row> rows(UUID knotId, UUID clientId);
}
