package org.knotwise.documents.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.knotwise.documents.DocumentDraft;
import org.knotwise.documents.DocumentId;
import org.knotwise.documents.Documents;
import org.knotwise.documents.FileName;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.RecordArchived;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Unexpected;

/** Takes in one file after the other, never more of one than may be kept. Each is added or refused by itself. */
final class DocumentReceiver implements UploadHandler {

    /** What became of each file, told in the window. */
    interface Fate {

        void taken();

        void refused(FileName name, Refusal why);
    }

    /** The frame that a browser puts around a file. */
    private static final int AROUND_A_FILE = 64 * 1024;

    private final transient Documents documents;
    private final transient ClientId client;
    private final transient Fate fate;

    /** Files come in without the lock of the window, in threads of their own. */
    private transient volatile DocumentDraft draft;

    DocumentReceiver(Documents documents, ClientId client, DocumentDraft draft, Fate fate) {
        this.documents = documents;
        this.client = client;
        this.draft = draft;
        this.fate = fate;
    }

    /** What is said of the files that come from now on. */
    void say(DocumentDraft of) {
        draft = of;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        FileName name = FileName.of(event.getFileName());
        Outcome<DocumentId> outcome = added(name, read(event));
        if (outcome instanceof Outcome.Refused<DocumentId>) {
            event.reject();
        }
        var _ = event.getUI().access(() -> {
            switch (outcome) {
                case Outcome.Done<DocumentId> _ -> fate.taken();
                case Outcome.Refused<DocumentId>(var why) -> fate.refused(name, why);
            }
        });
    }

    /** What nobody expected is said beside the file as well: otherwise it would only be missing from the list. */
    private Outcome<DocumentId> added(FileName name, byte[] content) {
        try {
            return documents.add(client, name, draft, content);
        } catch (RecordArchived archived) {
            return Outcome.refused(archived.refusal());
        } catch (RuntimeException cause) {
            return Outcome.refused("document.unexpected", Unexpected.log(cause));
        }
    }

    private static byte[] read(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            return in.readNBytes(Documents.LARGEST + 1);
        }
    }

    @Override
    public long getFileSizeMax() {
        return Documents.LARGEST + 1L;
    }

    @Override
    public long getRequestSizeMax() {
        return Documents.LARGEST + (long) AROUND_A_FILE;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
