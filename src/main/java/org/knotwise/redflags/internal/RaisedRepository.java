package org.knotwise.redflags.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RaisedRepository extends Repository<RaisedRow, UUID> {

    String LISTING = """
            select new org.knotwise.redflags.internal.RaisedListing(
                r.id, r.clientId, r.flagId, r.holds, r.raisedAt, r.settledAt,
                a.displayName, r.clearedBy, r.clearedOn, r.liftNote)
            from RaisedRow r left join Account a on a.id = r.liftedBy
            """;

    RaisedRow save(RaisedRow row);

    boolean existsByClientIdAndHoldsTrueAndSettledAtIsNull(UUID clientId);

    @Query("select r from RaisedRow r where r.clientId = :clientId and r.flagId = :flagId and r.settledAt is null")
    List<RaisedRow> unsettled(UUID clientId, String flagId);

    @Query(LISTING + "where r.clientId = :clientId and r.settledAt is null")
    List<RaisedListing> counting(UUID clientId);

    @Query(LISTING + "where r.clientId = :clientId order by r.raisedAt desc, r.id")
    List<RaisedListing> ever(UUID clientId);

    /**
     * What holds for these clients.
     *
     * @param therapist only for clients in this therapist’s care team; null for all of the practice
     */
    @Query(LISTING + """
            where r.clientId in :clientIds and r.holds = true and r.settledAt is null
              and (:therapist is null or exists (
                   select 1 from Client c join c.careTeam m where c.id = r.clientId and m.therapistId = :therapist))
            """)
    List<RaisedListing> holding(@Nullable UUID therapist, Set<UUID> clientIds);
}
