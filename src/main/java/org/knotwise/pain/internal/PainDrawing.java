package org.knotwise.pain.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.shared.ClientId;

/** A pain drawing. It is never changed. */
@Entity
public class PainDrawing {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID drawnBy;
    private boolean byClient;
    private Instant drawnAt;
    private LocalDate drawnOn;
    private @Nullable LocalDate onset;
    private String words;
    private String strokes;

    /** Null until it is saved; by it a new drawing is known. */
    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "pain_mark", joinColumns = @JoinColumn(name = "drawing_id"))
    @OrderColumn(name = "position")
    private List<MarkRow> marks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PainDrawing() {} // for JPA

    /** @param byClient whether it is the client's, or the guardian's, own */
    public PainDrawing(
            ClientId client, AccountId by, boolean byClient, Instant at, LocalDate day, PainDrawingDraft draft) {
        this.id = PainDrawingId.random().value();
        this.clientId = client.value();
        this.drawnBy = by.value();
        this.byClient = byClient;
        this.drawnAt = at;
        this.drawnOn = day;
        this.onset = draft.onset();
        this.words = draft.words().strip();
        this.strokes = DrawingText.ofStrokes(draft.strokes());
        draft.marks().forEach(mark -> marks.add(new MarkRow(mark)));
    }

    public PainDrawingId id() {
        return new PainDrawingId(id);
    }

    public PainDrawingDetails details() {
        return new PainDrawingDetails(
                id(),
                drawnAt,
                drawnOn,
                byClient,
                marks.stream().map(MarkRow::mark).toList(),
                onset,
                DrawingText.strokes(strokes),
                words);
    }
}
