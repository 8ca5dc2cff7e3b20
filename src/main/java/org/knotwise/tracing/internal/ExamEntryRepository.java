package org.knotwise.tracing.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ExamEntryRepository extends Repository<ExamEntry, UUID> {

    ExamEntry save(ExamEntry entry);

    void delete(ExamEntry entry);

    Optional<ExamEntry> findByIdAndClientId(UUID id, UUID clientId);

    List<ExamEntry> findByDrawingIdAndClientIdOrderByAddedAtAscIdAsc(UUID drawingId, UUID clientId);
}
