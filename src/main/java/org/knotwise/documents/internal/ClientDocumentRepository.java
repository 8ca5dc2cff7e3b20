package org.knotwise.documents.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.documents.DocumentRow;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ClientDocumentRepository extends Repository<ClientDocument, UUID> {

    ClientDocument save(ClientDocument document);

    Optional<ClientDocument> findByIdAndClientId(UUID id, UUID clientId);

    @Query("select count(d) from ClientDocument d where d.clientId = :clientId and d.removedOn is null")
    long count(UUID clientId);

    /** How many bytes a client's documents take. */
    @Query("select coalesce(sum(d.size), 0) from ClientDocument d where d.clientId = :clientId and d.removedOn is null")
    long size(UUID clientId);

    /** All documents of a client, removed ones too, the newest first. */
    @Query("""
            select new org.knotwise.documents.DocumentRow(
                d.id, d.name, d.kind, d.note, d.format, d.size, d.addedOn, w.displayName,
                d.removedOn, r.displayName, d.version)
            from ClientDocument d join Account w on w.id = d.addedBy left join Account r on r.id = d.removedBy
            where d.clientId = :clientId
            order by d.addedOn desc, d.name, d.id
            """)
    List<DocumentRow> rows(UUID clientId);

    @Query("select d.storedAs from ClientDocument d where d.removedOn is not null")
    List<String> filesOfRemoved();
}
