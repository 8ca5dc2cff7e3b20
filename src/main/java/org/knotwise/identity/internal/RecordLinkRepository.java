package org.knotwise.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface RecordLinkRepository extends Repository<RecordLink, UUID> {

    RecordLink save(RecordLink link);

    Optional<RecordLink> findFirstByAccountId(UUID accountId);

    Optional<RecordLink> findFirstByClientId(UUID clientId);
}
