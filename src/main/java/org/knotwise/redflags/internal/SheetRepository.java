package org.knotwise.redflags.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SheetRepository extends Repository<SheetRow, UUID> {

    String WITH_NAME = """
            select new org.knotwise.redflags.internal.SheetAndName(s, a.displayName)
            from SheetRow s join Account a on a.id = s.answeredBy
            """;

    SheetRow save(SheetRow sheet);

    @Query(WITH_NAME + "where s.clientId = :clientId order by s.answeredAt desc, s.id")
    List<SheetAndName> ofClient(UUID clientId);

    @Query(WITH_NAME + "where s.clientId = :clientId and s.visitId = :visitId order by s.answeredAt desc, s.id")
    List<SheetAndName> inVisit(UUID clientId, UUID visitId);
}
