package org.knotwise.pain.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PainDrawingRepository extends Repository<PainDrawing, UUID> {

    PainDrawing save(PainDrawing drawing);

    Optional<PainDrawing> findByIdAndClientId(UUID id, UUID clientId);

    Optional<PainDrawing> findFirstByClientIdOrderByDrawnAtDescIdDesc(UUID clientId);

    @Query("""
            select new org.knotwise.pain.internal.DrawingLine(
              d.id, d.drawnAt, d.drawnOn, d.byClient, count(m.zone), max(m.intensity))
            from PainDrawing d join d.marks m
            where d.clientId = :clientId
            group by d.id, d.drawnAt, d.drawnOn, d.byClient
            order by d.drawnAt desc, d.id desc
            """)
    List<DrawingLine> lines(UUID clientId);
}
