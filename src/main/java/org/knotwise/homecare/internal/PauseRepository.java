package org.knotwise.homecare.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PauseRepository extends Repository<Pause, UUID> {

    Pause save(Pause pause);

    void delete(Pause pause);

    List<Pause> findByClientId(UUID clientId);

    List<Pause> findByClientIdAndUntilIsNullOrderBySinceAsc(UUID clientId);
}
