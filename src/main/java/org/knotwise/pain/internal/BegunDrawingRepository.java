package org.knotwise.pain.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface BegunDrawingRepository extends Repository<BegunDrawing, UUID> {

    BegunDrawing save(BegunDrawing drawing);

    Optional<BegunDrawing> findByClientIdAndDrawnBy(UUID clientId, UUID drawnBy);

    void delete(BegunDrawing drawing);
}
