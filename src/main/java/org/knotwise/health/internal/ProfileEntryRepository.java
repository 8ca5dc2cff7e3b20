package org.knotwise.health.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ProfileEntryRepository extends Repository<ProfileEntry, UUID> {

    ProfileEntry save(ProfileEntry entry);

    Optional<ProfileEntry> findByIdAndClientId(UUID id, UUID clientId);

    @Query("select e from ProfileEntry e where e.clientId = :clientId and e.endedOn is null order by e.addedOn, e.id")
    List<ProfileEntry> notEnded(UUID clientId);

    /** All entries of a client, the newest first. */
    @Query("""
            select new org.knotwise.health.internal.ProfileEntryRow(e, w.displayName, x.displayName)
            from ProfileEntry e join Account w on w.id = e.addedBy left join Account x on x.id = e.endedBy
            where e.clientId = :clientId
            order by e.addedOn desc, e.conditionId, e.id
            """)
    List<ProfileEntryRow> rows(UUID clientId);
}
