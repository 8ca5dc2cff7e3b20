package org.knotwise.knots.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.shared.Side;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface KnotRepository extends Repository<Knot, UUID> {

    long countByClientId(UUID clientId);

    Knot save(Knot knot);

    List<Knot> findByClientIdOrderByNumber(UUID clientId);

    Optional<Knot> findByIdAndClientId(UUID id, UUID clientId);

    List<Knot> findByIdInAndClientId(Collection<UUID> ids, UUID clientId);

    Optional<Knot> findByClientIdAndMuscleAndPointAndSide(UUID clientId, String muscle, String point, Side side);

    @Query("select coalesce(max(k.number), 0) + 1 from Knot k where k.clientId = :clientId")
    int nextNumber(UUID clientId);
}
