package org.knotwise.forecast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.knotwise.clients.ClientDetails;
import org.knotwise.forecast.Considerations;
import org.knotwise.forecast.PlanCourse;
import org.knotwise.forecast.PlanCourses;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.ui.Letters;
import org.knotwise.plans.ui.PlanPart;

/** On the page of a plan that is off course, that it is. Never shown to the client. */
@org.springframework.stereotype.Component
class OffCoursePart implements PlanPart {

    private final PlanCourses courses;
    private final Letters letters;
    private final Access access;

    OffCoursePart(PlanCourses courses, Letters letters, Access access) {
        this.courses = courses;
        this.letters = letters;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(ClientDetails client, PlanDetails plan) {
        if (plan.status() == PlanStatus.ACTIVE && access.may(Right.NOTE_READ, client.id())) {
            PlanCourse course = courses.of(client.id(), plan.id());
            if (course.offCourse()) {
                return card(client, plan, course);
            }
        }
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }

    private OffCourseCard card(ClientDetails client, PlanDetails plan, PlanCourse course) {
        if (!course.isBeyondMassage()) {
            return new OffCourseCard();
        }
        Considerations all = courses.considerations(client.id(), plan.id());
        return new OffCourseCard(
                all,
                access.may(Right.CLINICAL_WRITE, client.id())
                        ? () -> letters.write(plan, OffCourseCard.lookalikes(all))
                        : null);
    }
}
