package org.knotwise.redflags.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.RedFlag;
import org.knotwise.identity.AccountId;
import org.knotwise.redflags.AnswerSheet;
import org.knotwise.redflags.AnswerSheetId;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.AnsweredAs;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;

/** Answers that were given at one time. Never changed. */
@Entity
@Table(name = "red_flag_sheet")
public class SheetRow {

    private enum Kind {
        INTAKE,
        VISIT,
        EXAMINATION
    }

    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private Kind source;

    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private AnsweredAs answeredAs;

    private UUID answeredBy;
    private Instant answeredAt;

    /** Null until it is saved; by it a new sheet is known. */
    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "red_flag_answer", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<AnswerRow> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SheetRow() {} // for JPA

    public SheetRow(ClientId client, AnswerSource from, AnsweredAs as, AccountId by, Instant at) {
        this.id = AnswerSheetId.random().value();
        this.clientId = client.value();
        this.source = switch (from) {
            case AnswerSource.Intake() -> Kind.INTAKE;
            case AnswerSource.InVisit _ -> Kind.VISIT;
            case AnswerSource.Examination() -> Kind.EXAMINATION;
        };
        this.visitId = from instanceof AnswerSource.InVisit(VisitId visit) ? visit.value() : null;
        this.answeredAs = as;
        this.answeredBy = by.value();
        this.answeredAt = at;
    }

    /** Adds an answer before the sheet is saved. */
    public void add(RedFlag flag, FlagAnswer answer) {
        answers.add(new AnswerRow(flag, answer));
    }

    public AnswerSheetId id() {
        return new AnswerSheetId(id);
    }

    AnswerSheet sheet(String name) {
        return new AnswerSheet(
                id(),
                from(),
                answeredAs,
                name,
                answeredAt,
                answers.stream().map(AnswerRow::answer).toList());
    }

    private AnswerSource from() {
        UUID visit = visitId;
        return switch (source) {
            case INTAKE -> AnswerSource.intake();
            case EXAMINATION -> AnswerSource.examination();
            case VISIT -> {
                if (visit == null) {
                    throw new IllegalStateException("The table refuses a sheet of no visit");
                }
                yield AnswerSource.visit(new VisitId(visit));
            }
        };
    }
}
