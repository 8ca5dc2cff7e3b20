package org.knotwise.documents.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.knotwise.documents.DocumentFile;
import org.knotwise.documents.DocumentId;
import org.knotwise.documents.Documents;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;

/**
 * Hands out a document as a file to be saved. Who may have it is asked at that moment, not when the link was shown; and
 * should a browser open it all the same, nothing in it may run or fetch anything.
 */
final class DocumentDownload implements DownloadHandler {

    private static final int NOT_FOUND = 404;

    private final transient Documents documents;
    private final transient ClientId client;
    private final transient DocumentId document;

    DocumentDownload(Documents documents, ClientId client, DocumentId document) {
        this.documents = documents;
        this.client = client;
        this.document = document;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        try {
            switch (documents.open(client, document)) {
                case Outcome.Done<DocumentFile>(DocumentFile file) -> send(file, event);
                case Outcome.Refused<DocumentFile> _ -> response.sendError(NOT_FOUND, "");
            }
        } catch (NoSuchRecord none) {
            response.sendError(NOT_FOUND, "");
        }
    }

    private static void send(DocumentFile file, DownloadEvent event) throws IOException {
        headers(file, event.getResponse());
        event.getOutputStream().write(file.content());
    }

    static void headers(DocumentFile file, VaadinResponse response) {
        response.setContentType(file.format().mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", file.name().asAttachment());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store, private");
    }
}
