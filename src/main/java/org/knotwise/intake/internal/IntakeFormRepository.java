package org.knotwise.intake.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface IntakeFormRepository extends Repository<IntakeForm, UUID> {

    IntakeForm save(IntakeForm form);

    Optional<IntakeForm> findFirstByClientIdAndSentAtIsNullOrderByNumberDesc(UUID clientId);

    /** The form being answered, until the end of the transaction for one alone: two devices may answer it at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from IntakeForm f where f.clientId = :clientId and f.sentAt is null")
    Optional<IntakeForm> beingAnswered(UUID clientId);

    boolean existsByIdAndClientIdAndSentAtIsNotNull(UUID id, UUID clientId);

    @Query("select coalesce(max(f.number), 0) from IntakeForm f where f.clientId = :clientId")
    int lastNumber(UUID clientId);

    /** What was sent, the newest first. */
    @Query("""
            select new org.knotwise.intake.internal.FormAndName(f, a.displayName)
            from IntakeForm f join Account a on a.id = f.sentBy
            where f.clientId = :clientId and f.sentAt is not null
            order by f.number desc
            """)
    List<FormAndName> sent(UUID clientId);
}
