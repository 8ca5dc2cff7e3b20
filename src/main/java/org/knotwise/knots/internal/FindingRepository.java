package org.knotwise.knots.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FindingRepository extends Repository<Finding, UUID> {

    Finding save(Finding finding);

    @Query(
            "select f from Finding f where f.knotId = :knotId and f.clientId = :clientId and f.inForce = true order by f.foundAt, f.id")
    List<Finding> inForce(UUID knotId, UUID clientId);

    @Query(
            "select new org.knotwise.knots.internal.Trend(f.knotId, f.tendernessBefore) from Finding f where f.clientId = :clientId and f.inForce = true order by f.foundAt, f.id")
    List<Trend> trends(UUID clientId);

    List<Finding> findByVisitIdAndClientIdOrderByFoundAt(UUID visitId, UUID clientId);

    Optional<Finding> findByVisitIdAndKnotIdAndClientId(UUID visitId, UUID knotId, UUID clientId);

    void delete(Finding finding);
}
