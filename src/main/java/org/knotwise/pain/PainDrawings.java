package org.knotwise.pain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.SignedIn;
import org.knotwise.pain.internal.BegunDrawing;
import org.knotwise.pain.internal.BegunDrawingRepository;
import org.knotwise.pain.internal.DrawingLine;
import org.knotwise.pain.internal.DrawingRules;
import org.knotwise.pain.internal.PainDrawing;
import org.knotwise.pain.internal.PainDrawingRepository;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pain drawings of the clients. Each is kept as it was given: another one supersedes it, nobody changes it. */
@Service
@Transactional(readOnly = true)
public class PainDrawings {

    private final PainDrawingRepository drawings;
    private final BegunDrawingRepository begun;
    private final DrawingRules rules;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PainDrawings(
            PainDrawingRepository drawings,
            BegunDrawingRepository begun,
            DrawingRules rules,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drawings = drawings;
        this.begun = begun;
        this.rules = rules;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /** All drawings of a client, the newest first. */
    @Needs(Right.CLINICAL_READ)
    public List<PainDrawingRow> of(ClientId client) {
        return drawings.lines(client.value()).stream().map(DrawingLine::row).toList();
    }

    /** The drawing as it was given; throws if it is none of this client. */
    @Needs(Right.CLINICAL_READ)
    public PainDrawingDetails details(ClientId client, PainDrawingId id) {
        return drawings.findByIdAndClientId(id.value(), client.value())
                .orElseThrow(NoSuchRecord::new)
                .details();
    }

    /** The newest drawing of a client; empty if there is none. */
    @Needs(Right.CLINICAL_READ)
    public Optional<PainDrawingDetails> latest(ClientId client) {
        return drawings.findFirstByClientIdOrderByDrawnAtDescIdDesc(client.value())
                .map(PainDrawing::details);
    }

    /**
     * Keeps a drawing of today; what the one who asks had begun is then given, and gone.
     *
     * @return refused if no zone is marked, for a zone that the atlas does not know, a side that it does not have, the same
     *     one twice, more strokes than anybody draws, words of more than 2,000 characters, and an onset that lies ahead
     */
    @Transactional
    @Needs(Right.PAIN_DRAW)
    public Outcome<PainDrawingId> draw(ClientId client, PainDrawingDraft draft) {
        LocalDate today = practice.today();
        Optional<Refusal> refusal = firstOf(List.of(
                rules.refusalOfMarks(draft.marks()),
                rules.refusalOfStrokes(draft.strokes()),
                rules.refusalOfOnset(draft.onset(), today),
                rules.refusalOfWords(draft.words())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        SignedIn me = access.signedIn();
        boolean byClient = me.client().filter(client::equals).isPresent();
        PainDrawing drawing =
                drawings.save(new PainDrawing(client, me.account(), byClient, Instant.now(clock), today, draft));
        mine(client).ifPresent(begun::delete);
        events.publishEvent(new PainDrawn(client, drawing.id()));
        return Outcome.done(drawing.id());
    }

    /** What the one who asks has begun to draw of this client and not given yet; nobody else sees it. */
    @Needs(Right.PAIN_DRAW)
    public Optional<UnfinishedDrawing> unfinished(ClientId client) {
        return mine(client).map(BegunDrawing::drawing);
    }

    /** Keeps what is drawn so far, instead of what was kept before; refused for more than anybody draws. */
    @Transactional
    @Needs(Right.PAIN_DRAW)
    public Outcome<ClientId> keep(ClientId client, UnfinishedDrawing drawing) {
        Optional<Refusal> refusal =
                firstOf(List.of(rules.refusalOfStrokes(drawing.strokes()), rules.refusalOfWords(drawing.words())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = Instant.now(clock);
        mine(client)
                .ifPresentOrElse(
                        known -> known.replace(drawing, now),
                        () -> begun.save(
                                new BegunDrawing(client, access.signedIn().account(), drawing, now)));
        return Outcome.done(client);
    }

    private Optional<BegunDrawing> mine(ClientId client) {
        return begun.findByClientIdAndDrawnBy(
                client.value(), access.signedIn().account().value());
    }

    private static Optional<Refusal> firstOf(List<Optional<Refusal>> refusals) {
        return refusals.stream().flatMap(Optional::stream).findFirst();
    }
}
