package org.knotwise.pain.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.shared.ClientId;

/** What somebody has drawn so far and not given yet. */
@Entity
@Table(name = "unfinished_drawing")
public class BegunDrawing {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID drawnBy;
    private Instant savedAt;
    private String content;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BegunDrawing() {} // for JPA

    public BegunDrawing(ClientId client, AccountId by, UnfinishedDrawing drawing, Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.drawnBy = by.value();
        this.content = DrawingText.of(drawing);
        this.savedAt = at;
    }

    public void replace(UnfinishedDrawing drawing, Instant at) {
        content = DrawingText.of(drawing);
        savedAt = at;
    }

    public UnfinishedDrawing drawing() {
        return DrawingText.unfinished(content);
    }
}
