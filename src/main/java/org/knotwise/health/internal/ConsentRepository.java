package org.knotwise.health.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.health.ConsentRow;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ConsentRepository extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    Optional<Consent> findByIdAndClientId(UUID id, UUID clientId);

    @Query("select c.region from Consent c where c.clientId = :clientId and c.withdrawnAt is null")
    Set<SensitiveRegion> allowed(UUID clientId);

    /** All consents of a client, the newest first. */
    @Query("""
            select new org.knotwise.health.ConsentRow(
                c.id, c.region, c.textVersion, c.givenBy, c.signature, c.givenAt, t.displayName,
                c.withdrawnAt, w.displayName)
            from Consent c join Account t on t.id = c.takenBy left join Account w on w.id = c.withdrawnBy
            where c.clientId = :clientId
            order by c.givenAt desc, c.id
            """)
    List<ConsentRow> rows(UUID clientId);
}
