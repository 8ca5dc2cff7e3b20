package org.knotwise.tracing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.PointId;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.Answer;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Sign;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawings;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.knotwise.tracing.internal.ExamEntry;
import org.knotwise.tracing.internal.ExamEntryRepository;
import org.knotwise.visits.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which points are to be examined because of a pain drawing, and what pressing them did. */
@Service
@Transactional(readOnly = true)
public class ExamLists {

    /** More than anybody examines because of one drawing. */
    public static final int MOST_ENTRIES = 40;

    private final ExamEntryRepository entries;
    private final PainDrawings drawings;
    private final Knots knots;
    private final Visits visits;
    private final Atlas atlas;
    private final Access access;
    private final Clock clock;

    ExamLists(
            ExamEntryRepository entries,
            PainDrawings drawings,
            Knots knots,
            Visits visits,
            Atlas atlas,
            Access access,
            Clock clock) {
        this.entries = entries;
        this.drawings = drawings;
        this.knots = knots;
        this.visits = visits;
        this.atlas = atlas;
        this.access = access;
        this.clock = clock;
    }

    /** The list of a drawing, in the order in which it was made. */
    @Needs(Right.CLINICAL_READ)
    public List<ExamRow> of(ClientId client, PainDrawingId drawing) {
        return found(client, drawing).map(ExamEntry::row).toList();
    }

    /**
     * Puts a point on the list of a drawing; one that is there already stays as it is. Throws if it is no drawing of this
     * client.
     *
     * @param side right or left
     * @return refused for a point that is for another profession, and for a list that is too long
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ExamId> add(ClientId client, PainDrawingId drawing, PointId point, Side side) {
        drawings.details(client, drawing);
        List<ExamEntry> list = found(client, drawing).toList();
        var place = new KnotPlace.AtPoint(point, side);
        Optional<ExamEntry> known =
                list.stream().filter(entry -> entry.place().equals(place)).findFirst();
        if (known.isPresent()) {
            return Outcome.done(known.get().id());
        }
        boolean palpable = atlas.point(point)
                .filter(one -> one.scope() != Point.Scope.REFER)
                .isPresent();
        if (!palpable) {
            return Outcome.refused("knot.pointIsReferred");
        }
        if (list.size() >= MOST_ENTRIES) {
            return Outcome.refused("exam.tooMany", MOST_ENTRIES);
        }
        return Outcome.done(entries.save(new ExamEntry(
                        client, drawing, point, side, access.signedIn().account(), Instant.now(clock)))
                .id());
    }

    /** Takes a point off its list; refused once it is a finding. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ExamId> remove(ClientId client, ExamId id) {
        ExamEntry entry = find(client, id);
        if (entry.isRecorded()) {
            return Outcome.refused("exam.isRecorded");
        }
        entries.delete(entry);
        return Outcome.done(id);
    }

    /**
     * Keeps what pressing a point did.
     *
     * @param tenderness as the client says; for {@link ExamAnswer#NOTHING} it is 0, whatever is given
     * @return refused once it is a finding, and for pain without tenderness
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ExamId> mark(ClientId client, ExamId id, ExamAnswer answer, Score tenderness) {
        ExamEntry entry = find(client, id);
        if (entry.isRecorded()) {
            return Outcome.refused("exam.isRecorded");
        }
        if (answer != ExamAnswer.NOTHING && tenderness.value() == 0) {
            return Outcome.refused("exam.tenderIsAboveNone");
        }
        entry.mark(answer, answer == ExamAnswer.NOTHING ? Score.of(0) : tenderness);
        return Outcome.done(id);
    }

    /**
     * Makes findings of all that was pressed and not recorded yet: of the visit that the one who asks is charting today,
     * or, without one, in force at once. A point that was not painful becomes a finding only where a knot is known, since
     * nothing was found there.
     *
     * @return refused if nothing was pressed
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ExamRecorded> record(ClientId client, PainDrawingId drawing) {
        List<ExamEntry> pressed =
                found(client, drawing).filter(ExamEntry::isToRecord).toList();
        if (pressed.isEmpty()) {
            return Outcome.refused("exam.nothingPressed");
        }
        Optional<VisitId> visit = visits.chartingToday(client);
        List<KnotRow> known = knots.of(client);
        int findings = 0;
        for (ExamEntry entry : pressed) {
            Optional<KnotRow> knot = known.stream()
                    .filter(row -> row.place().equals(entry.place()))
                    .findFirst();
            ExamRow row = entry.row();
            if (knot.isPresent() || row.answer() != ExamAnswer.NOTHING) {
                record(client, visit, entry.place(), knot, row).orThrow();
                findings++;
            }
            entry.becomeFinding();
        }
        return Outcome.done(new ExamRecorded(findings, visit.orElse(null)));
    }

    private Outcome<KnotId> record(
            ClientId client, Optional<VisitId> visit, KnotPlace.AtPoint place, Optional<KnotRow> knot, ExamRow row) {
        if (visit.isEmpty()) {
            return knots.record(client, place, finding(row, Optional.empty()));
        }
        Optional<FindingDraft> charted = knot.flatMap(known -> knots.chartedIn(client, visit.get()).stream()
                .filter(finding -> finding.knot().equals(known.id()))
                .map(ChartedFinding::draft)
                .findFirst());
        return visits.chart(client, visit.get(), place, finding(row, charted));
    }

    /** What was charted at the knot before stays; only what was just felt is new. */
    private static FindingDraft finding(ExamRow row, Optional<FindingDraft> charted) {
        FindingDraft before = charted.orElse(FindingDraft.ofTenderness(0));
        Map<Sign, Answer> signs = new EnumMap<>(Sign.class);
        signs.putAll(before.signs());
        signs.put(Sign.RECOGNISED, row.answer() == ExamAnswer.REPRODUCED ? Answer.YES : Answer.NO);
        Score tenderness = row.tenderness();
        return new FindingDraft(
                tenderness == null ? Score.of(0) : tenderness,
                before.after(),
                signs,
                before.treatments(),
                before.note(),
                before.measured());
    }

    private Stream<ExamEntry> found(ClientId client, PainDrawingId drawing) {
        return entries.findByDrawingIdAndClientIdOrderByAddedAtAscIdAsc(drawing.value(), client.value()).stream();
    }

    private ExamEntry find(ClientId client, ExamId id) {
        return entries.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }
}
