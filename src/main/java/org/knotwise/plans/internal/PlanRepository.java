package org.knotwise.plans.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlanRepository extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Optional<Plan> findByIdAndClientId(UUID id, UUID clientId);

    @Query("select p from Plan p where p.clientId = :clientId order by p.createdAt desc, p.id")
    List<Plan> ofClient(UUID clientId);

    @Query("select s.plan from Session s where s.id = :sessionId and s.clientId = :clientId")
    Optional<Plan> withSession(UUID sessionId, UUID clientId);
}
