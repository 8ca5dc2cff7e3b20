package org.knotwise.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RecordLinkRepository extends Repository<RecordLink, RecordLink.Key> {

    RecordLink save(RecordLink link);

    Optional<RecordLink> findById(RecordLink.Key key);

    void delete(RecordLink link);

    /** The records that an account opens, always in the same order. */
    @Query("select l from RecordLink l where l.key.accountId = :account order by l.key.clientId")
    List<RecordLink> ofAccount(UUID account);

    /** The accounts that open a record; the client's own before a guardian's. */
    @Query("select l from RecordLink l where l.key.clientId = :client order by l.guardian, l.key.accountId")
    List<RecordLink> ofClient(UUID client);
}
