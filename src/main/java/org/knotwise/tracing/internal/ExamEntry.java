package org.knotwise.tracing.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.knotwise.tracing.ExamAnswer;
import org.knotwise.tracing.ExamId;
import org.knotwise.tracing.ExamRow;

/** A point to examine because of a pain drawing. Once it is a finding it stays as it is. */
@Entity
@Table(name = "exam_entry")
public class ExamEntry {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID drawingId;
    private String muscle;
    private String point;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private @Nullable ExamAnswer answer;

    private @Nullable Integer tenderness;
    private boolean recorded;
    private UUID addedBy;
    private Instant addedAt;

    /** Null until it is saved; by it a new entry is known. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExamEntry() {} // for JPA

    public ExamEntry(ClientId client, PainDrawingId drawing, PointId point, Side side, AccountId by, Instant at) {
        this.id = ExamId.random().value();
        this.clientId = client.value();
        this.drawingId = drawing.value();
        this.muscle = point.muscle().value();
        this.point = point.name();
        this.side = side;
        this.addedBy = by.value();
        this.addedAt = at;
    }

    public void mark(ExamAnswer given, Score tender) {
        answer = given;
        tenderness = tender.value();
    }

    public void becomeFinding() {
        recorded = true;
    }

    public boolean isRecorded() {
        return recorded;
    }

    /** Whether it was pressed, and no finding was made of it yet. */
    public boolean isToRecord() {
        return answer != null && !recorded;
    }

    public ExamId id() {
        return new ExamId(id);
    }

    public KnotPlace.AtPoint place() {
        return new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), point), side);
    }

    public ExamRow row() {
        return new ExamRow(
                id(), place().point(), side, answer, tenderness == null ? null : Score.of(tenderness), recorded);
    }
}
