package org.knotwise.followups.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.forecast.PlanCourse;
import org.knotwise.forecast.PlanCourses;
import org.knotwise.plans.PlanChanged;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.VisitSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A signed visit that finds the active plan off course asks to review it, once for each visit at which it was to be
 * reviewed. It ends by itself when a later visit shows progress, and when the plan ends or is agreed anew.
 */
@Component
class OffCourseRule {

    private final FollowUpRepository followUps;
    private final Plans plans;
    private final PlanCourses courses;
    private final Clock clock;

    OffCourseRule(FollowUpRepository followUps, Plans plans, PlanCourses courses, Clock clock) {
        this.followUps = followUps;
        this.plans = plans;
        this.courses = courses;
        this.clock = clock;
    }

    @EventListener
    void on(VisitSigned visit) {
        // What the signature wrote so far is read by a statement of its own.
        followUps.flush();
        Optional<PlanCourse> offCourse = plans.current(visit.client())
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .map(plan -> courses.of(visit.client(), plan.id()))
                .filter(PlanCourse::offCourse);
        if (offCourse.isEmpty()) {
            endOpen(visit.client());
        } else {
            ask(visit, offCourse.get().reviews().getLast());
        }
    }

    private void ask(VisitSigned visit, VisitId foundBy) {
        if (!followUps.existsByKindAndVisitId(FollowUpKind.REVIEW_PLAN, foundBy.value())) {
            endOpen(visit.client());
            followUps.save(FollowUp.reviewPlan(visit, foundBy, now()));
        }
    }

    @EventListener
    void on(PlanChanged changed) {
        endOpen(changed.client());
    }

    private void endOpen(ClientId client) {
        List<FollowUp> open = followUps.open(client.value(), FollowUpKind.REVIEW_PLAN);
        open.forEach(followUp -> followUp.end(Ending.CAUSE_GONE, null, now()));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
