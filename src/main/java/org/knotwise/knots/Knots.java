package org.knotwise.knots;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Background.LimitedMovement;
import org.knotwise.atlas.Movement;
import org.knotwise.atlas.Point;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.knots.internal.CourseEvents;
import org.knotwise.knots.internal.Finding;
import org.knotwise.knots.internal.FindingRepository;
import org.knotwise.knots.internal.Knot;
import org.knotwise.knots.internal.KnotAndTrend;
import org.knotwise.knots.internal.KnotRepository;
import org.knotwise.knots.internal.KnotReturns;
import org.knotwise.knots.internal.KnotStates;
import org.knotwise.knots.internal.KnotStory;
import org.knotwise.knots.internal.MeasuredRange;
import org.knotwise.knots.internal.Trend;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The knots of the clients, and what was found at them. */
@Service
@Transactional(readOnly = true)
public class Knots {

    /** Stands for no client where a statement wants a list that is not empty. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final KnotRepository knots;
    private final FindingRepository findings;
    private final KnotStates states;
    private final KnotReturns returns;
    private final CourseEvents events;
    private final RedFlags redFlags;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Knots(
            KnotRepository knots,
            FindingRepository findings,
            KnotStates states,
            KnotReturns returns,
            CourseEvents events,
            RedFlags redFlags,
            Atlas atlas,
            Access access,
            Practice practice,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.knots = knots;
        this.findings = findings;
        this.states = states;
        this.returns = returns;
        this.events = events;
        this.redFlags = redFlags;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** All knots of a client, by number. */
    @Needs(Right.CLINICAL_READ)
    public List<KnotRow> of(ClientId client) {
        Map<UUID, List<Integer>> trends = findings.trends(client.value()).stream()
                .collect(
                        Collectors.groupingBy(Trend::knot, Collectors.mapping(Trend::tenderness, Collectors.toList())));
        return knots.findByClientIdAndWithdrawnFalseOrderByNumber(client.value()).stream()
                .map(knot -> knot.row(trends.getOrDefault(knot.key(), List.of())))
                .toList();
    }

    /**
     * The knots of several clients in one statement, by number. Clients whose record the one who asks may not read are
     * left out.
     *
     * @param withTrend of whose knots the trend is read too; the others have none
     */
    @Needs(Right.CLINICAL_READ)
    public Map<ClientId, List<KnotRow>> ofAll(Set<ClientId> clients, Set<ClientId> withTrend) {
        return switch (access.scope(Right.CLINICAL_READ)) {
            case Scope.Everyone() -> ofAll(null, clients, withTrend);
            case Scope.CareTeamOf(var therapist) -> ofAll(therapist.value(), clients, withTrend);
            case Scope.OwnRecord _, Scope.Nobody _ -> Map.of();
        };
    }

    private Map<ClientId, List<KnotRow>> ofAll(
            @Nullable UUID therapist, Set<ClientId> clients, Set<ClientId> withTrend) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        Set<UUID> ids = clients.stream().map(ClientId::value).collect(Collectors.toSet());
        Map<Knot, List<Integer>> trends = new LinkedHashMap<>();
        Set<UUID> trendsOf = withTrend.stream().map(ClientId::value).collect(Collectors.toSet());
        for (KnotAndTrend row : knots.ofAll(therapist, ids, trendsOf.isEmpty() ? Set.of(NOBODY) : trendsOf)) {
            List<Integer> trend = trends.computeIfAbsent(row.knot(), _ -> new ArrayList<>());
            if (row.tenderness() != null) {
                trend.add(row.tenderness());
            }
        }
        return trends.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().client(),
                        Collectors.mapping(entry -> entry.getKey().row(entry.getValue()), Collectors.toList())));
    }

    /** How many knots of a client there are. */
    @Needs(Right.CLINICAL_READ)
    public long count(ClientId client) {
        return knots.countByClientIdAndWithdrawnFalse(client.value());
    }

    /**
     * Records what was found at a place outside a visit; it counts at once. A place that was recorded before is the same
     * knot.
     *
     * @return refused for a point that is for another profession, and for a treatment while a red flag holds
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<KnotId> record(ClientId client, KnotPlace place, FindingDraft draft) {
        Optional<Refusal> refusal = refusalOf(place).or(() -> refusalOf(client, draft.treatments(), List.of()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Knot knot = findOrCreate(client, place, draft);
        examined(knot, client, draft);
        return Outcome.done(knot.id());
    }

    /** What was charted so far in a visit, in the order in which it was begun. */
    @Needs(Right.NOTE_READ)
    public List<ChartedFinding> chartedIn(ClientId client, VisitId visit) {
        return findings.findByVisitIdAndClientIdAndAmendmentIsNullOrderByFoundAt(visit.value(), client.value()).stream()
                .map(finding -> new ChartedFinding(finding.knot(), finding.toDraft()))
                .toList();
    }

    /** What was charted at one knot in a visit; empty if nothing was. */
    @Needs(Right.NOTE_READ)
    public Optional<FindingDraft> charted(ClientId client, VisitId visit, KnotId knot) {
        return findings.findByVisitIdAndKnotIdAndClientIdAndAmendmentIsNull(visit.value(), knot.value(), client.value())
                .map(Finding::toDraft);
    }

    /** Where a knot is. */
    @Needs(Right.CLINICAL_READ)
    public KnotPlace placeOf(ClientId client, KnotId knot) {
        return find(knot, client).place();
    }

    /**
     * Keeps what was found at a place in a visit that is being charted. It counts when the visit is signed.
     *
     * @param day on which the visit took place
     * @return the knot, new or known; refused for a point that is for another profession, and for a treatment that was not
     *     charted before while a red flag holds
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<KnotId> chart(ClientId client, VisitId visit, LocalDate day, KnotPlace place, FindingDraft draft) {
        Optional<Refusal> refusal = refusalOf(place);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Knot> known = known(client, place);
        if (known.isPresent()) {
            return chart(client, visit, day, known.get().id(), draft);
        }
        Optional<Refusal> held = refusalOf(client, draft.treatments(), List.of());
        return held.isPresent()
                ? Outcome.refused(held.get())
                : chart(client, visit, day, create(client, place, draft).id(), draft);
    }

    /**
     * Keeps what was found at a known knot in a visit that is being charted; refused for a treatment that was not charted
     * before while a red flag holds.
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<KnotId> chart(ClientId client, VisitId visit, LocalDate day, KnotId knot, FindingDraft draft) {
        Knot charted = find(knot, client);
        Optional<Finding> known = findings.findByVisitIdAndKnotIdAndClientIdAndAmendmentIsNull(
                visit.value(), knot.value(), client.value());
        List<Treatment> before =
                known.map(finding -> finding.toDraft().treatments()).orElse(List.of());
        Optional<Refusal> held = refusalOf(client, draft.treatments(), before);
        if (held.isPresent()) {
            return Outcome.refused(held.get());
        }
        charted.charted();
        if (known.isPresent()) {
            known.get().change(draft);
        } else {
            findings.save(Finding.charted(knot, client, visit, me(), Instant.now(clock), day, draft));
        }
        return Outcome.done(knot);
    }

    /** Puts the findings of a visit in force, as it is signed; from then on they are not changed. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void putInForce(ClientId client, VisitId visit) {
        List<Finding> charted =
                findings.findByVisitIdAndClientIdAndAmendmentIsNullOrderByFoundAt(visit.value(), client.value());
        charted.forEach(Finding::putInForce);
        charted.forEach(finding -> follow(find(finding.knot(), client), client));
        publisher.publishEvent(new KnotsExamined(client));
    }

    /** The knots that these ids name; throws if one is no knot of this client. */
    @Needs(Right.CLINICAL_READ)
    public List<KnotRow> named(ClientId client, Set<KnotId> ids) {
        List<Knot> found =
                knots.findByIdInAndClientId(ids.stream().map(KnotId::value).toList(), client.value());
        if (found.size() != ids.size()) {
            throw new NoSuchRecord();
        }
        return found.stream().map(knot -> knot.row(List.of())).toList();
    }

    /**
     * For every day on which something was found, how each knot was that had been found by then; oldest day first. What
     * does not count, or counts no more, is not in it.
     */
    @Needs(Right.CLINICAL_READ)
    public List<KnotMoment> story(ClientId client) {
        return new KnotStory(
                        events.of(List.of(client.value())), practice.policies().recursWithinMonths())
                .tell();
    }

    /**
     * The movements that fell short when each knot was last examined; one with sides falls short on the side that went
     * less far, which is the knot's own unless the other side was measured and went less.
     *
     * @param day what was found later is left out
     */
    @Needs(Right.CLINICAL_READ)
    public List<LimitedMovement> limited(ClientId client, LocalDate day) {
        return findings.ranges(client.value(), day).stream().map(this::limited).toList();
    }

    private LimitedMovement limited(MeasuredRange measured) {
        Measured.Range range = measured.range();
        if (!atlas.movement(range.movement()).map(Movement::bilateral).orElse(false)) {
            return new LimitedMovement(range.movement(), Side.MIDLINE);
        }
        Integer other = range.otherSide();
        boolean ownSide = other == null || range.degrees() <= other;
        return new LimitedMovement(
                range.movement(), ownSide ? measured.side() : measured.side().opposite());
    }

    /**
     * The knots at free spots of the same drawing and side that are within about 3 cm, the nearest first: what is found
     * there is most likely one of them again.
     */
    @Needs(Right.CLINICAL_READ)
    public List<KnotRow> near(ClientId client, KnotPlace.FreeSpot spot) {
        return knots
                .findByClientIdAndSpotViewAndSideAndWithdrawnFalse(client.value(), spot.view(), spot.side())
                .stream()
                .map(knot -> knot.row(List.of()))
                .filter(knot -> distance(knot, spot) <= SpotScale.SAME_KNOT_WITHIN_CM)
                .sorted(Comparator.comparingDouble((KnotRow knot) -> distance(knot, spot))
                        .thenComparingInt(KnotRow::number))
                .toList();
    }

    private static double distance(KnotRow knot, KnotPlace.FreeSpot spot) {
        return switch (knot.place()) {
            case KnotPlace.FreeSpot other -> SpotScale.between(other, spot);
            case KnotPlace.AtPoint _ -> Double.POSITIVE_INFINITY;
        };
    }

    /**
     * Records what was found at a known knot outside a visit; it counts at once. Refused where the point is for another
     * profession, and for a treatment while a red flag holds.
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<KnotId> record(ClientId client, KnotId id, FindingDraft draft) {
        Knot knot = find(id, client);
        Optional<Refusal> refusal = refusalOf(knot.place()).or(() -> refusalOf(client, draft.treatments(), List.of()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        examined(knot, client, draft);
        return Outcome.done(id);
    }

    private void examined(Knot knot, ClientId client, FindingDraft draft) {
        findings.save(Finding.examined(knot.id(), client, me(), Instant.now(clock), practice.today(), draft));
        follow(knot, client);
        publisher.publishEvent(new KnotFollowed(client, knot.id()));
    }

    private void follow(Knot knot, ClientId client) {
        returns.follow(knot, client, states.follow(knot, client));
    }

    private Optional<Refusal> refusalOf(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var point, Side _) ->
                atlas.point(point)
                                .filter(known -> known.scope() != Point.Scope.REFER)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of("knot.pointIsReferred"));
            case KnotPlace.FreeSpot _ -> Optional.empty();
        };
    }

    /** What was done already is not undone by a red flag; but nothing is added to it. */
    private Optional<Refusal> refusalOf(ClientId client, List<Treatment> treatments, List<Treatment> before) {
        return before.containsAll(treatments) ? Optional.empty() : redFlags.objectionToTreatment(client);
    }

    private Knot findOrCreate(ClientId client, KnotPlace place, FindingDraft draft) {
        return known(client, place).orElseGet(() -> create(client, place, draft));
    }

    private Optional<Knot> known(ClientId client, KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var point, var side) ->
                knots.findByClientIdAndMuscleAndPointAndSide(
                        client.value(), point.muscle().value(), point.name(), side);
            case KnotPlace.FreeSpot spot ->
                knots
                        .findByClientIdAndSpotViewAndSideAndWithdrawnFalse(client.value(), spot.view(), spot.side())
                        .stream()
                        .filter(knot -> knot.place().equals(spot))
                        .findFirst();
        };
    }

    private Knot create(ClientId client, KnotPlace place, FindingDraft draft) {
        return knots.save(Knot.found(
                client,
                knots.nextNumber(client.value()),
                place,
                draft.before().value(),
                practice.today(),
                Instant.now(clock)));
    }

    private Knot find(KnotId knot, ClientId client) {
        return knots.findByIdAndClientId(knot.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }

    private AccountId me() {
        return access.signedIn().account();
    }
}
