package org.knotwise.health.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * How the factors of several clients came to stand, each in the order of its steps.
     *
     * @param therapist only of clients in this therapist's care team; null for all of the practice
     */
    @Query("""
            select new org.knotwise.health.internal.FactorStood(
                f.clientId, f.factorId, f.agreed, h.status, h.changedOn)
            from ClientFactor f join f.history h
            where f.clientId in :clientIds
              and (:therapist is null or exists (
                   select 1 from Client c join c.careTeam m where c.id = f.clientId and m.therapistId = :therapist))
            order by f.clientId, f.factorId, index(h)
            """)
    List<FactorStood> stood(@Nullable UUID therapist, Set<UUID> clientIds);
}
