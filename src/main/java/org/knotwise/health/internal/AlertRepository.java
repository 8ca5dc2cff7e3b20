package org.knotwise.health.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.health.AlertReading;
import org.knotwise.health.AlertRow;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AlertRepository extends Repository<Alert, UUID> {

    Alert save(Alert alert);

    Optional<Alert> findByIdAndClientId(UUID id, UUID clientId);

    /** Those in force among these. */
    @Query("select a from Alert a where a.id in :ids and a.clientId = :clientId and a.endedOn is null")
    List<Alert> inForce(Set<UUID> ids, UUID clientId);

    /** The alerts of a client, those in force first; what is only noted by itself comes after what is to be minded. */
    @Query("""
            select new org.knotwise.health.AlertRow(
                a.id, a.clientId, a.text, a.kind, a.conditionId, a.deskWording,
                a.addedOn, w.displayName, a.endedOn, e.displayName)
            from Alert a left join Account w on w.id = a.addedBy left join Account e on e.id = a.endedBy
            where a.clientId = :clientId
            order by case when a.endedOn is null then 0 else 1 end, case when a.kind = org.knotwise.health.AlertKind.RETURN then 1 else 0 end, a.addedOn, a.text, a.id
            """)
    List<AlertRow> rows(UUID clientId);

    /**
     * The alerts in force of several clients.
     *
     * @param therapist only of clients in this therapist's care team; null for all of the practice
     */
    @Query("""
            select new org.knotwise.health.AlertRow(
                a.id, a.clientId, a.text, a.kind, a.conditionId, a.deskWording,
                a.addedOn, w.displayName, a.endedOn, null)
            from Alert a left join Account w on w.id = a.addedBy
            where a.clientId in :clientIds and a.endedOn is null
              and (:therapist is null or exists (
                   select 1 from Client c join c.careTeam m where c.id = a.clientId and m.therapistId = :therapist))
            order by case when a.kind = org.knotwise.health.AlertKind.RETURN then 1 else 0 end, a.addedOn, a.text, a.id
            """)
    List<AlertRow> inForce(@Nullable UUID therapist, Set<UUID> clientIds);

    @Query("""
            select new org.knotwise.health.AlertReading(a.id, r.displayName, d.readAt)
            from Alert a join a.readings d join Account r on r.id = d.accountId
            where a.clientId = :clientId
            order by d.readAt, r.displayName
            """)
    List<AlertReading> readings(UUID clientId);

    /** The alerts in force that this account has not read. */
    @Query("""
            select new org.knotwise.health.AlertRow(
                a.id, a.clientId, a.text, a.kind, a.conditionId, a.deskWording,
                a.addedOn, w.displayName, a.endedOn, null)
            from Alert a left join Account w on w.id = a.addedBy
            where a.clientId = :clientId and a.endedOn is null
              and not exists (select 1 from Alert b join b.readings d where b = a and d.accountId = :accountId)
            order by case when a.kind = org.knotwise.health.AlertKind.RETURN then 1 else 0 end, a.addedOn, a.text, a.id
            """)
    List<AlertRow> unread(UUID clientId, UUID accountId);
}
