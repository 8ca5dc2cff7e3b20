package org.knotwise.knots.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.shared.Side;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface KnotRepository extends Repository<Knot, UUID> {

    Knot save(Knot knot);

    List<Knot> findByClientIdOrderByNumber(UUID clientId);

    Optional<Knot> findByIdAndClientId(UUID id, UUID clientId);

    List<Knot> findByIdInAndClientId(Collection<UUID> ids, UUID clientId);

    Optional<Knot> findByClientIdAndMuscleAndPointAndSide(UUID clientId, String muscle, String point, Side side);

    @Query("select coalesce(max(k.number), 0) + 1 from Knot k where k.clientId = :clientId")
    int nextNumber(UUID clientId);

    /** How many knots in each state the clients of each primary therapist have. */
    @Query("""
            select new org.knotwise.knots.internal.StateCount(m.therapistId, k.state, count(k))
            from Knot k join Client c on c.id = k.clientId join c.careTeam m
            where m.primaryTherapist = true and c.archivedOn is null
            group by m.therapistId, k.state
            """)
    List<StateCount> countByTherapist();
}
