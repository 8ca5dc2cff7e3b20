package org.knotwise.knots.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Amendment;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDetails;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.FindingId;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Measured;
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
    private @Nullable BigDecimal threshold;

    @Embedded
    private @Nullable LimitedRange limited;

    /** How many findings stood in this one's place before it. */
    private int revision;

    private @Nullable UUID supersedes;

    @Enumerated(EnumType.STRING)
    private Amendment.@Nullable Kind amendment;

    private @Nullable Instant amendedAt;
    private @Nullable UUID amendedBy;
    private @Nullable String amendedWhy;

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

    @ElementCollection
    @CollectionTable(name = "finding_refers_to", joinColumns = @JoinColumn(name = "finding_id"))
    private Set<ReferredZone> refersTo = new HashSet<>();

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

    /**
     * Another finding takes the place of this one, at the same visit.
     *
     * @param why in the words of who amends
     */
    public Finding supersede(FindingDraft draft, AccountId by, Instant at, String why) {
        end(Amendment.Kind.SUPERSEDED, by, at, why);
        var next = new Finding(
                knot(),
                new ClientId(clientId),
                visitId == null ? null : new VisitId(visitId),
                by,
                foundAt,
                foundOn,
                true);
        next.revision = revision + 1;
        next.supersedes = id;
        next.take(draft);
        return next;
    }

    /** Takes it back, with nothing in its place. */
    public void withdraw(AccountId by, Instant at, String why) {
        end(Amendment.Kind.WITHDRAWN, by, at, why);
    }

    private void end(Amendment.Kind kind, AccountId by, Instant at, String why) {
        if (!inForce) {
            throw new IllegalStateException("Only a finding in force is amended");
        }
        inForce = false;
        amendment = kind;
        amendedBy = by.value();
        amendedAt = at;
        amendedWhy = why;
    }

    private void take(FindingDraft draft) {
        Score after = draft.after();
        tendernessBefore = draft.before().value();
        tendernessAfter = after == null ? null : after.value();
        note = draft.note().isBlank() ? null : draft.note();
        threshold = draft.measured().threshold();
        limited = LimitedRange.of(draft.measured().limited());
        refersTo.clear();
        draft.measured().refersTo().forEach(zone -> refersTo.add(new ReferredZone(zone)));
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

    public LocalDate foundOn() {
        return foundOn;
    }

    Instant foundAt() {
        return foundAt;
    }

    KnotCourse.Fact toFact() {
        return new KnotCourse.Fact(
                foundOn,
                tendernessBefore,
                signs.getOrDefault(Sign.RECOGNISED, Answer.NOT_TESTED),
                signs.getOrDefault(Sign.PAINFUL_UNPRESSED, Answer.NOT_TESTED));
    }

    public FindingId id() {
        return new FindingId(id);
    }

    public boolean isInForce() {
        return inForce;
    }

    /** Whether it counted once, and counts no more. */
    public boolean isAmended() {
        return amendment != null;
    }

    public AccountId recordedBy() {
        return new AccountId(recordedBy);
    }

    /**
     * As the history of its knot shows it.
     *
     * @param amender the name of who amended it; null for one that was not
     * @param amendedOn the day of it in the practice; null for one that was not
     */
    public FindingDetails details(
            String by, @Nullable String amender, @Nullable LocalDate amendedOn, @Nullable KnotState state) {
        return new FindingDetails(
                id(),
                visitId == null ? null : new VisitId(visitId),
                foundOn,
                toDraft(),
                by,
                recordedBy(),
                supersedes == null ? null : new FindingId(supersedes),
                amendment == null || amendedOn == null || amender == null || amendedWhy == null
                        ? null
                        : new Amendment(amendment, amendedOn, amender, amendedWhy),
                state);
    }

    /** When it was amended; null for one that was not. */
    public @Nullable Instant amendedAt() {
        return amendedAt;
    }

    public FindingDraft toDraft() {
        return new FindingDraft(
                Score.of(tendernessBefore),
                tendernessAfter == null ? null : Score.of(tendernessAfter),
                signs,
                treatments.stream().map(TreatmentRow::treatment).toList(),
                note == null ? "" : note,
                new Measured(
                        threshold,
                        refersTo.stream().map(ReferredZone::zoneSide).collect(Collectors.toSet()),
                        limited == null ? null : limited.range()));
    }
}
