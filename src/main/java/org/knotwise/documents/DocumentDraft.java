package org.knotwise.documents;

import org.knotwise.clients.TextKind;

/**
 * What a person says of a document.
 *
 * @param note {@link TextKind#PARAGRAPH}, may be empty
 */
public record DocumentDraft(DocumentKind kind, String note) {

    public DocumentDraft {
        if (TextKind.PARAGRAPH.problemWith(note).isPresent()) {
            throw new IllegalArgumentException("The note is refused");
        }
    }
}
