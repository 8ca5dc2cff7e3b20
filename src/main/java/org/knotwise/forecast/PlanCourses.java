package org.knotwise.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.knotwise.atlas.MuscleId;
import org.knotwise.forecast.OffCourse.Course;
import org.knotwise.forecast.internal.ConsiderationFinder;
import org.knotwise.forecast.internal.MeasuredVisits;
import org.knotwise.health.Factors;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether plans are off course, and what to consider then. */
@Service
@Transactional(readOnly = true)
public class PlanCourses {

    private final Plans plans;
    private final Knots knots;
    private final Factors factors;
    private final MeasuredVisits visits;
    private final ConsiderationFinder finder;
    private final Practice practice;

    PlanCourses(
            Plans plans,
            Knots knots,
            Factors factors,
            MeasuredVisits visits,
            ConsiderationFinder finder,
            Practice practice) {
        this.plans = plans;
        this.knots = knots;
        this.factors = factors;
        this.visits = visits;
        this.finder = finder;
        this.practice = practice;
    }

    /**
     * How a plan stands. One that is not being carried out, and one all of whose target knots are released, is not off
     * course.
     */
    @Needs(Right.NOTE_READ)
    public PlanCourse of(ClientId client, PlanId id) {
        PlanDetails plan = plans.details(client, id);
        Instant accepted = plan.acceptedAt();
        List<KnotRow> targets = targets(client, plan);
        boolean reached = !targets.isEmpty() && targets.stream().allMatch(knot -> knot.state() == KnotState.RELEASED);
        if (plan.status() != PlanStatus.ACTIVE || accepted == null || reached) {
            return PlanCourse.OVER;
        }
        List<MeasuredVisits.Row> rows = visits.of(
                client, plan.draft().targets(), practice.local(accepted).toLocalDate());
        Course course =
                OffCourse.of(rows.stream().map(MeasuredVisits.Row::measured).toList());
        return new PlanCourse(
                course.offCourse(),
                course.reviews().stream().map(visit -> rows.get(visit).visit()).toList());
    }

    /** What to consider outside massage, from the atlas, by the target knots that are not released. */
    @Needs(Right.NOTE_READ)
    public Considerations considerations(ClientId client, PlanId id) {
        Predicate<KnotRow> unreleased = knot -> knot.state() != KnotState.RELEASED;
        Set<MuscleId> muscles = targets(client, plans.details(client, id)).stream()
                .filter(unreleased)
                .map(KnotRow::place)
                .filter(KnotPlace.AtPoint.class::isInstance)
                .map(KnotPlace.AtPoint.class::cast)
                .map(place -> place.point().muscle())
                .collect(Collectors.toSet());
        return finder.of(muscles, factors.of(client));
    }

    private List<KnotRow> targets(ClientId client, PlanDetails plan) {
        return plan.draft().targets().isEmpty()
                ? List.of()
                : knots.of(client).stream()
                        .filter(knot -> plan.draft().targets().contains(knot.id()))
                        .toList();
    }
}
