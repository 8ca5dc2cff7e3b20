package org.knotwise.followups.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.forecast.PlanCourse;
import org.knotwise.forecast.PlanCourses;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.springframework.stereotype.Component;

/** The plan is off course: to be reviewed within days, once for each visit at which it was to be reviewed. */
@Component
class OffCourseRule implements FollowUpRule {

    private static final int WITHIN_DAYS = 3;

    private final CareFacts facts;
    private final Plans plans;
    private final PlanCourses courses;

    OffCourseRule(CareFacts facts, Plans plans, PlanCourses courses) {
        this.facts = facts;
        this.plans = plans;
        this.courses = courses;
    }

    @Override
    public FollowUpKind kind() {
        return FollowUpKind.REVIEW_PLAN;
    }

    @Override
    public List<Cause> causes(ClientId client) {
        return plans
                .current(client)
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .map(plan -> courses.of(client, plan.id()))
                .filter(PlanCourse::offCourse)
                .map(course -> review(client, course.reviews().getLast()))
                .stream()
                .toList();
    }

    private Cause review(ClientId client, VisitId foundBy) {
        return facts.ask("select visit_on, therapist_id from visit where client_id = :client and id = :visit", client)
                .param("visit", foundBy.value())
                .query((row, _) -> Cause.on(
                        row.getObject("visit_on", LocalDate.class).plusDays(WITHIN_DAYS),
                        foundBy.value(),
                        row.getObject("therapist_id", UUID.class)))
                .single();
    }
}
