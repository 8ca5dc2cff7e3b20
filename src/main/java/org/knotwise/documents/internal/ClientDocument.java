package org.knotwise.documents.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.documents.DocumentDraft;
import org.knotwise.documents.DocumentFormat;
import org.knotwise.documents.DocumentId;
import org.knotwise.documents.DocumentKind;
import org.knotwise.documents.FileName;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** A paper or picture of a client; after its removal, the trace of it. */
@Entity
public class ClientDocument {

    @Id
    private UUID id;

    private UUID clientId;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String note;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private int size;
    private String sha256;
    private String storedAs;
    private LocalDate addedOn;
    private UUID addedBy;
    private @Nullable LocalDate removedOn;
    private @Nullable UUID removedBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClientDocument() {} // for JPA

    /** A document whose content was checked and stored. */
    public ClientDocument(
            ClientId client,
            FileName name,
            DocumentDraft draft,
            DocumentFormat format,
            byte[] content,
            String storedAs,
            AccountId by,
            LocalDate today) {
        this.id = DocumentId.random().value();
        this.clientId = client.value();
        this.name = name.value();
        this.kind = draft.kind();
        this.note = draft.note();
        this.format = format;
        this.size = content.length;
        this.sha256 = FileStore.hash(content);
        this.storedAs = storedAs;
        this.addedBy = by.value();
        this.addedOn = today;
    }

    public void change(DocumentDraft draft) {
        kind = draft.kind();
        note = draft.note();
    }

    public void remove(AccountId by, LocalDate today) {
        if (isRemoved()) {
            throw new IllegalStateException("A document is removed once");
        }
        removedBy = by.value();
        removedOn = today;
    }

    public boolean isRemoved() {
        return removedOn != null;
    }

    public DocumentId id() {
        return new DocumentId(id);
    }

    public FileName name() {
        return new FileName(name);
    }

    public DocumentFormat format() {
        return format;
    }

    public String sha256() {
        return sha256;
    }

    public String storedAs() {
        return storedAs;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
