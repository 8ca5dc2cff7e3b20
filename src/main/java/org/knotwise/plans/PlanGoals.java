package org.knotwise.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotMoment;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.plans.internal.GoalReadingEntry;
import org.knotwise.plans.internal.GoalReadingRepository;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the goals of the plans are. */
@Service
@Transactional(readOnly = true)
public class PlanGoals {

    private final Plans plans;
    private final Knots knots;
    private final GoalReadingRepository readings;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanGoals(
            Plans plans,
            Knots knots,
            GoalReadingRepository readings,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.knots = knots;
        this.readings = readings;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The goals of a plan, as its last revision has them, with all that was measured of each. Tenderness is what was found
     * on each day at its knot, or else at the most tender one of the plan's targets, from the plan's first day to its end.
     */
    @Needs(Right.CLINICAL_READ)
    public List<GoalProgress> of(ClientId client, PlanId id) {
        PlanDetails plan = plans.details(client, id);
        Map<GoalId, List<GoalReading>> measured =
                readings.findByPlanIdAndClientIdOrderByReadOn(id.value(), client.value()).stream()
                        .map(GoalReadingEntry::reading)
                        .collect(Collectors.groupingBy(GoalReading::goal));
        boolean felt = plan.draft().goals().stream().anyMatch(goal -> goal.measure() == Measure.TENDERNESS);
        List<KnotMoment> story = felt ? during(plan, knots.story(client)) : List.of();
        return plan.draft().goals().stream()
                .map(goal -> new GoalProgress(
                        goal,
                        goal.measure() == Measure.TENDERNESS
                                ? tenderness(goal, plan.draft().targets(), story)
                                : measured.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    /** The plan's target knots that are released, or were when it ended; they may have come back since. */
    @Needs(Right.CLINICAL_READ)
    public Set<KnotId> released(ClientId client, PlanId id) {
        PlanDetails plan = plans.details(client, id);
        List<KnotMoment> story = during(plan, knots.story(client));
        return story.isEmpty()
                ? Set.of()
                : story.getLast().knots().entrySet().stream()
                        .filter(knot -> knot.getValue().state() == KnotState.RELEASED)
                        .map(Map.Entry::getKey)
                        .filter(plan.draft().targets()::contains)
                        .collect(Collectors.toSet());
    }

    private List<KnotMoment> during(PlanDetails plan, List<KnotMoment> story) {
        LocalDate from = practice.local(plan.createdAt()).toLocalDate();
        PlanEnding ending = plan.ending();
        LocalDate until =
                ending == null ? practice.today() : practice.local(ending.at()).toLocalDate();
        return story.stream()
                .filter(moment -> !moment.on().isBefore(from) && !moment.on().isAfter(until))
                .toList();
    }

    private static List<GoalReading> tenderness(GoalDraft goal, Set<KnotId> targets, List<KnotMoment> story) {
        KnotId only = goal.knot();
        Set<KnotId> at = only == null ? targets : Set.of(only);
        return story.stream()
                .flatMap(moment -> moment.knots().entrySet().stream()
                        .filter(knot -> at.contains(knot.getKey()))
                        .map(knot -> knot.getValue().tenderness())
                        .max(Integer::compare)
                        .map(most -> new GoalReading(goal.id(), moment.on(), most))
                        .stream())
                .toList();
    }

    /**
     * Keeps what was measured of a goal today; what was entered for today before is corrected.
     *
     * @return refused for a goal in free words, for tenderness, which findings tell, and for what a measure cannot be; there is no such goal if it is not in
     *     this plan
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<GoalReading> measure(ClientId client, PlanId plan, GoalId goal, int value) {
        PlanDetails known = plans.details(client, plan);
        Measure measure = known.draft().goals().stream()
                .filter(one -> one.id().equals(goal))
                .findFirst()
                .orElseThrow(NoSuchRecord::new)
                .measure();
        if (measure == Measure.TENDERNESS) {
            return Outcome.refused("goal.tendernessIsFound");
        }
        if (!measure.isNumber() || value < 0 || value > measure.most()) {
            return Outcome.refused("goal.outOfRange", measure.most());
        }
        var reading = new GoalReading(goal, practice.today(), value);
        keep(client, plan, reading);
        events.publishEvent(new GoalMeasured(client, plan));
        return Outcome.done(reading);
    }

    /**
     * Takes over what a visit measured anyway: the worst pain, for every goal by worst pain of the plan being carried out.
     * Part of the signature's transaction.
     *
     * @param day of the visit
     * @param worstPain as the client came, 0 to 10
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void takeOver(ClientId client, LocalDate day, int worstPain) {
        plans.of(client).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .forEach(plan -> plan.draft().goals().stream()
                        .filter(goal -> goal.measure() == Measure.WORST_PAIN)
                        .forEach(goal -> keep(client, plan.id(), new GoalReading(goal.id(), day, worstPain))));
    }

    private void keep(ClientId client, PlanId plan, GoalReading reading) {
        var me = access.signedIn().account();
        readings.findByPlanIdAndGoalIdAndReadOn(plan.value(), reading.goal().value(), reading.on())
                .ifPresentOrElse(
                        known -> known.correct(reading.value(), me, Instant.now(clock)),
                        () -> readings.save(new GoalReadingEntry(client, plan, reading, me, Instant.now(clock))));
    }
}
