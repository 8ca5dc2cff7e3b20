package org.knotwise.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a client.
 *
 * @param draft what was said of it; its note is empty for those who may not read what therapists note
 * @param size in bytes
 * @param addedBy the name of who added it
 * @param removedOn null while it is there
 * @param removedBy the name of who removed it; null while it is there
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record DocumentRow(
        DocumentId id,
        FileName name,
        DocumentDraft draft,
        DocumentFormat format,
        int size,
        LocalDate addedOn,
        String addedBy,
        @Nullable LocalDate removedOn,
        @Nullable String removedBy,
        long version) {

    /** As a query builds it. */
    public DocumentRow(
            UUID id,
            String name,
            DocumentKind kind,
            String note,
            DocumentFormat format,
            int size,
            LocalDate addedOn,
            String addedBy,
            @Nullable LocalDate removedOn,
            @Nullable String removedBy,
            long version) {
        this(
                new DocumentId(id),
                new FileName(name),
                new DocumentDraft(kind, note),
                format,
                size,
                addedOn,
                addedBy,
                removedOn,
                removedBy,
                version);
    }

    /** Whether it was removed; only its trace is left then. */
    public boolean isRemoved() {
        return removedOn != null;
    }

    DocumentRow withoutNote() {
        return new DocumentRow(
                id,
                name,
                new DocumentDraft(draft.kind(), ""),
                format,
                size,
                addedOn,
                addedBy,
                removedOn,
                removedBy,
                version);
    }
}
