package org.knotwise.intake.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.intake.IntakeId;
import org.knotwise.intake.IntakeNoteId;
import org.knotwise.shared.ClientId;

/** A note of staff beside a form; never changed. */
@Entity
@Table(name = "intake_note")
public class AddedNote {

    @Id
    private UUID id;

    private UUID intakeId;
    private UUID clientId;
    private String text;
    private UUID writtenBy;
    private Instant writtenAt;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AddedNote() {} // for JPA

    public AddedNote(ClientId client, IntakeId intake, String text, AccountId by, Instant at) {
        this.id = IntakeNoteId.random().value();
        this.clientId = client.value();
        this.intakeId = intake.value();
        this.text = text;
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    public IntakeNoteId id() {
        return new IntakeNoteId(id);
    }
}
