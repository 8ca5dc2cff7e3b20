package org.knotwise.homecare.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

public interface CheckInRepository extends Repository<CheckIn, UUID> {

    CheckIn save(CheckIn checkIn);

    Optional<CheckIn> findFirstByClientIdOrderByToldAtDescIdDesc(UUID clientId);

    List<CheckIn> findByClientIdOrderByToldAtDescIdDesc(UUID clientId, Limit limit);
}
