package org.knotwise.documents.internal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a sudden stop left in the folder: files half written, and those of documents that were removed. A file that no row
 * knows is left alone, as it might belong to a database that is restored later.
 */
@Component
class Leftovers {

    private final FileStore files;
    private final ClientDocumentRepository documents;

    Leftovers(FileStore files, ClientDocumentRepository documents) {
        this.files = files;
        this.documents = documents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void clear() {
        files.clear(documents.filesOfRemoved());
    }
}
