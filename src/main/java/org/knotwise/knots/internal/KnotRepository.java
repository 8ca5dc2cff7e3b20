package org.knotwise.knots.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Side;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface KnotRepository extends Repository<Knot, UUID> {

    long countByClientIdAndWithdrawnFalse(UUID clientId);

    Knot save(Knot knot);

    List<Knot> findByClientIdAndWithdrawnFalseOrderByNumber(UUID clientId);

    List<Knot> findByClientIdAndSpotViewAndSideAndWithdrawnFalse(UUID clientId, String spotView, Side side);

    Optional<Knot> findByIdAndClientId(UUID id, UUID clientId);

    /** The same with the client's name. */
    @Query("""
            select new org.knotwise.knots.internal.FoundKnot(
                k, c.id, c.legalFirstName, c.legalLastName, c.preferredName)
            from Knot k join Client c on c.id = k.clientId
            where k.id = :id and k.clientId = :clientId
            """)
    Optional<FoundKnot> found(UUID id, UUID clientId);

    List<Knot> findByIdInAndClientId(Collection<UUID> ids, UUID clientId);

    Optional<Knot> findByClientIdAndMuscleAndPointAndSide(UUID clientId, String muscle, String point, Side side);

    @Query("select coalesce(max(k.number), 0) + 1 from Knot k where k.clientId = :clientId")
    int nextNumber(UUID clientId);

    /**
     * Knots of clients in care at one of these muscles, where each of three pairs matches by the muscle or by the search
     * text of the client.
     *
     * @param therapist only clients of this therapist's care team; null for all of the practice
     */
    @Query("""
            select new org.knotwise.knots.internal.FoundKnot(
                k, c.id, c.legalFirstName, c.legalLastName, c.preferredName)
            from Knot k join Client c on c.id = k.clientId
            where k.muscle in :muscles and c.archivedOn is null and k.withdrawn = false
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
              and (k.muscle in :first or c.searchText like :firstWord escape '\\')
              and (k.muscle in :second or c.searchText like :secondWord escape '\\')
              and (k.muscle in :third or c.searchText like :thirdWord escape '\\')
            order by case k.state when org.knotwise.knots.KnotState.ACTIVE then 0
                                  when org.knotwise.knots.KnotState.LATENT then 1 else 2 end,
                     k.tenderness desc, c.legalLastName, c.id, k.number
            """)
    List<FoundKnot> found(
            @Nullable UUID therapist,
            Collection<String> muscles,
            Collection<String> first,
            String firstWord,
            Collection<String> second,
            String secondWord,
            Collection<String> third,
            String thirdWord,
            Limit limit);

    /**
     * The knots of these clients by number, each as often as it has findings in force if it is one of {@code trendsOf},
     * oldest finding first, and once otherwise.
     *
     * @param therapist only clients of this therapist's care team; null for all of the practice
     */
    @Query("""
            select new org.knotwise.knots.internal.KnotAndTrend(k, f.tendernessBefore)
            from Knot k left join Finding f on f.knotId = k.id and f.inForce = true and f.clientId in :trendsOf
            where k.clientId in :clients and k.withdrawn = false
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d.id = k.clientId and m.therapistId = :therapist))
            order by k.number, f.foundOn, f.foundAt, f.id
            """)
    List<KnotAndTrend> ofAll(@Nullable UUID therapist, Collection<UUID> clients, Collection<UUID> trendsOf);
}
