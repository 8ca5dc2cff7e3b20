package org.knotwise.intake.internal;

import java.util.List;
import java.util.UUID;
import org.knotwise.intake.IntakeNote;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AddedNoteRepository extends Repository<AddedNote, UUID> {

    AddedNote save(AddedNote note);

    /** All notes beside a client's forms, the oldest first. */
    @Query("""
            select new org.knotwise.intake.IntakeNote(n.intakeId, n.text, a.displayName, n.writtenAt)
            from AddedNote n join Account a on a.id = n.writtenBy
            where n.clientId = :clientId
            order by n.writtenAt, n.id
            """)
    List<IntakeNote> rows(UUID clientId);
}
