package org.knotwise.knots.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Sign;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;

/** What was felt at one knot at one visit. Once in force it is not changed any more. */
@Entity
public class Finding {

    @Id
    private UUID id;

    private UUID knotId;
    private UUID clientId;
    private @Nullable UUID visitId;
    private UUID recordedBy;
    private Instant foundAt;
    private LocalDate foundOn;
    private boolean inForce;
    private int tendernessBefore;
    private @Nullable Integer tendernessAfter;
    private @Nullable String note;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "finding_sign", joinColumns = @JoinColumn(name = "finding_id"))
    @MapKeyColumn(name = "sign")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<Sign, Answer> signs = new EnumMap<>(Sign.class);

    @ElementCollection
    @CollectionTable(name = "finding_treatment", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    private List<TreatmentRow> treatments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Finding() {} // for JPA

    private Finding(
            KnotId knot,
            ClientId client,
            @Nullable VisitId visit,
            AccountId recordedBy,
            Instant foundAt,
            LocalDate foundOn,
            boolean inForce) {
        this.id = UUID.randomUUID();
        this.knotId = knot.value();
        this.clientId = client.value();
        this.visitId = visit == null ? null : visit.value();
        this.recordedBy = recordedBy.value();
        this.foundAt = foundAt;
        this.foundOn = foundOn;
        this.inForce = inForce;
    }

    /** A finding outside a visit: it counts at once. */
    public static Finding examined(
            KnotId knot, ClientId client, AccountId by, Instant foundAt, LocalDate foundOn, FindingDraft draft) {
        var finding = new Finding(knot, client, null, by, foundAt, foundOn, true);
        finding.take(draft);
        return finding;
    }

    /** A finding of a visit that is being charted: it counts when the visit is signed. */
    public static Finding charted(
            KnotId knot,
            ClientId client,
            VisitId visit,
            AccountId by,
            Instant foundAt,
            LocalDate foundOn,
            FindingDraft draft) {
        var finding = new Finding(knot, client, visit, by, foundAt, foundOn, false);
        finding.take(draft);
        return finding;
    }

    public void change(FindingDraft draft) {
        if (inForce) {
            throw new IllegalStateException("A finding in force is amended, not changed");
        }
        take(draft);
    }

    private void take(FindingDraft draft) {
        Score after = draft.after();
        tendernessBefore = draft.before().value();
        tendernessAfter = after == null ? null : after.value();
        note = draft.note().isBlank() ? null : draft.note();
        signs.clear();
        signs.putAll(draft.signs());
        treatments.clear();
        draft.treatments().forEach(treatment -> treatments.add(new TreatmentRow(treatment)));
    }

    public void putInForce() {
        inForce = true;
    }

    public KnotId knot() {
        return new KnotId(knotId);
    }

    public int before() {
        return tendernessBefore;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public KnotCourse.Fact toFact() {
        return new KnotCourse.Fact(
                foundOn,
                tendernessBefore,
                signs.getOrDefault(Sign.RECOGNISED, Answer.NOT_TESTED),
                signs.getOrDefault(Sign.PAINFUL_UNPRESSED, Answer.NOT_TESTED));
    }

    public FindingDraft toDraft() {
        return new FindingDraft(
                Score.of(tendernessBefore),
                tendernessAfter == null ? null : Score.of(tendernessAfter),
                signs,
                treatments.stream().map(TreatmentRow::treatment).toList(),
                note == null ? "" : note);
    }
}
