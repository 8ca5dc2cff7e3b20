package org.knotwise.knots.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FindingRepository extends Repository<Finding, UUID> {

    Finding save(Finding finding);

    void flush();

    Optional<Finding> findByIdAndClientId(UUID id, UUID clientId);

    boolean existsByKnotIdAndAmendmentIsNotNull(UUID knotId);

    boolean existsByKnotIdAndAmendmentIsNull(UUID knotId);

    @Query(
            "select new org.knotwise.knots.internal.Trend(f.knotId, f.tendernessBefore) from Finding f where f.clientId = :clientId and f.inForce = true order by f.foundOn, f.foundAt, f.id")
    List<Trend> trends(UUID clientId);

    /**
     * Those of a knot that count or counted, each with the names of who recorded it and of who amended it, and as often
     * as it has signs, treatments and zones; one that was amended comes before what took its place.
     */
    @Query("""
            select f, w.displayName, a.displayName
            from Finding f left join fetch f.signs left join fetch f.treatments left join fetch f.refersTo
            join Account w on w.id = f.recordedBy left join Account a on a.id = f.amendedBy
            where f.knotId = :knotId and f.clientId = :clientId and (f.inForce = true or f.amendment is not null)
            order by f.foundOn, f.foundAt, f.revision, f.id
            """)
    List<@Nullable Object[]> history(UUID knotId, UUID clientId);

    /** The movements measured when each knot was last examined, up to a day. */
    @Query("""
            select new org.knotwise.knots.internal.MeasuredRange(k.side, f.limited)
            from Finding f join Knot k on k.id = f.knotId
            where f.clientId = :clientId and f.inForce = true and f.foundOn <= :day and f.limited.movement is not null
              and not exists (
                   select 1 from Finding g
                   where g.knotId = f.knotId and g.inForce = true and g.foundOn <= :day
                     and (g.foundOn > f.foundOn or g.foundOn = f.foundOn and g.foundAt > f.foundAt))
            order by k.number
            """)
    List<MeasuredRange> ranges(UUID clientId, LocalDate day);

    /** What was charted in a visit, without what was amended since. */
    List<Finding> findByVisitIdAndClientIdAndAmendmentIsNullOrderByFoundAt(UUID visitId, UUID clientId);

    Optional<Finding> findByVisitIdAndKnotIdAndClientIdAndAmendmentIsNull(UUID visitId, UUID knotId, UUID clientId);
}
