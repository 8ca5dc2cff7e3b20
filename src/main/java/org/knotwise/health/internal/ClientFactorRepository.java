package org.knotwise.health.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.health.FactorChange;
import org.knotwise.health.FactorStatus;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ClientFactorRepository extends Repository<ClientFactor, UUID> {

    ClientFactor save(ClientFactor factor);

    Optional<ClientFactor> findByIdAndClientId(UUID id, UUID clientId);

    boolean existsByClientIdAndFactorId(UUID clientId, String factorId);

    /** Those of a client, the next to be reviewed first. */
    @Query("select f from ClientFactor f where f.clientId = :clientId order by f.reviewOn, f.factorId")
    List<ClientFactor> ofClient(UUID clientId);

    @Query("select f.factorId from ClientFactor f where f.clientId = :clientId and f.status = :status")
    List<String> factors(UUID clientId, FactorStatus status);

    @Query("""
            select new org.knotwise.health.FactorChange(f.id, h.status, h.changedOn, w.displayName)
            from ClientFactor f join f.history h join Account w on w.id = h.changedBy
            where f.clientId = :clientId
            order by f.id, index(h)
            """)
    List<FactorChange> history(UUID clientId);
}
