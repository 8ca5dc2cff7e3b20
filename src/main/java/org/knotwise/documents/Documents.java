package org.knotwise.documents;

import java.util.List;
import org.knotwise.documents.internal.ClientDocument;
import org.knotwise.documents.internal.ClientDocumentRepository;
import org.knotwise.documents.internal.Content;
import org.knotwise.documents.internal.FileStore;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The papers and pictures of the clients. The file is stored before its row is written and deleted after the row says
 * that it was removed, so that a row never points to a file that is not there.
 */
@Service
@Transactional(readOnly = true)
public class Documents {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** What all documents of one client take at most, in bytes. */
    public static final long QUOTA = 200L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final ClientDocumentRepository documents;
    private final FileStore files;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;

    Documents(
            ClientDocumentRepository documents,
            FileStore files,
            Access access,
            Practice practice,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.files = files;
        this.access = access;
        this.practice = practice;
        this.events = events;
    }

    /**
     * All documents of a client, the newest first, and the traces of those removed; without the notes for those who may
     * not read what therapists note.
     */
    @Needs(Right.CLINICAL_READ)
    public List<DocumentRow> of(ClientId client) {
        List<DocumentRow> rows = documents.rows(client.value());
        return access.may(Right.NOTE_READ, client)
                ? rows
                : rows.stream().map(DocumentRow::withoutNote).toList();
    }

    /** How many documents of a client there are, removed ones left out. */
    @Needs(Right.CLINICAL_READ)
    public long count(ClientId client) {
        return documents.count(client.value());
    }

    /**
     * Adds a document.
     *
     * @param content the whole file
     * @return refused for a file that is empty, too large, of another format, or broken, and beyond {@link #QUOTA}
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<DocumentId> add(ClientId client, FileName name, DocumentDraft draft, byte[] content) {
        if (content.length > LARGEST) {
            return Outcome.refused("document.tooLarge", LARGEST / MEGABYTE);
        }
        if (documents.size(client.value()) + content.length > QUOTA) {
            return Outcome.refused("document.quota", QUOTA / MEGABYTE);
        }
        return switch (Content.check(content)) {
            case Outcome.Refused<DocumentFormat>(var why) -> Outcome.refused(why);
            case Outcome.Done<DocumentFormat>(DocumentFormat format) ->
                Outcome.done(store(client, name, draft, format, content));
        };
    }

    /** Changes what is said of a document; throws if it changed since {@code version}. Refused once it is removed. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<DocumentId> change(ClientId client, DocumentId id, DocumentDraft draft, long version) {
        ClientDocument document = find(client, id);
        if (document.version() != version) {
            throw new ObjectOptimisticLockingFailureException(ClientDocument.class, id.value());
        }
        if (document.isRemoved()) {
            return Outcome.refused("document.isRemoved");
        }
        document.change(draft);
        events.publishEvent(new DocumentsChanged(client));
        return Outcome.done(id);
    }

    /** The document with its content; refused if it was removed, or if the stored file is not what was added. */
    @Needs(Right.CLINICAL_READ)
    public Outcome<DocumentFile> open(ClientId client, DocumentId id) {
        ClientDocument document = find(client, id);
        if (document.isRemoved()) {
            return Outcome.refused("document.isRemoved");
        }
        return files.read(document.storedAs(), document.sha256())
                .map(content -> Outcome.done(new DocumentFile(document.name(), document.format(), content)))
                .orElseGet(() -> Outcome.refused("document.isDamaged"));
    }

    /** Removes a document and its content; that it was there, and who removed it, stays. Refused if it was before. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<DocumentId> remove(ClientId client, DocumentId id) {
        ClientDocument document = find(client, id);
        if (document.isRemoved()) {
            return Outcome.refused("document.isRemoved");
        }
        document.remove(access.signedIn().account(), practice.today());
        deleteWhen(TransactionSynchronization.STATUS_COMMITTED, document.storedAs());
        events.publishEvent(new DocumentsChanged(client));
        return Outcome.done(id);
    }

    private DocumentId store(
            ClientId client, FileName name, DocumentDraft draft, DocumentFormat format, byte[] content) {
        String storedAs = files.write(content);
        deleteUnlessCommitted(storedAs);
        var document = new ClientDocument(
                client,
                name,
                draft,
                format,
                content,
                storedAs,
                access.signedIn().account(),
                practice.today());
        DocumentId id = documents.save(document).id();
        events.publishEvent(new DocumentsChanged(client));
        return id;
    }

    private void deleteWhen(int wanted, String storedAs) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    files.delete(storedAs);
                }
            }
        });
    }

    /** Only what surely failed is deleted: of a commit whose end nobody knows, the row may be there. */
    private void deleteUnlessCommitted(String storedAs) {
        deleteWhen(TransactionSynchronization.STATUS_ROLLED_BACK, storedAs);
    }

    private ClientDocument find(ClientId client, DocumentId id) {
        return documents.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }
}
