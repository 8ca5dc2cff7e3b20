package org.knotwise.homecare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PainReturnRepository extends Repository<PainReturn, UUID> {

    PainReturn save(PainReturn told);

    boolean existsByClientIdAndToldOn(UUID clientId, LocalDate day);
}
