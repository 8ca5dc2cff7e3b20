package org.knotwise.knots.internal;

import java.util.List;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotCourse.Fact;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Keeps the state of a knot as it follows from the findings in force. */
@Component
public class KnotStates {

    private final CourseEvents events;
    private final FindingRepository findings;
    private final Practice practice;

    KnotStates(CourseEvents events, FindingRepository findings, Practice practice) {
        this.events = events;
        this.findings = findings;
        this.practice = practice;
    }

    /** Reads anew what happened to the knot; one of which no finding counts, and none was withdrawn, stays as it is. */
    public KnotCourse follow(Knot knot, ClientId client) {
        List<KnotCourse.Event> happened = events.of(client.value(), knot.key());
        KnotCourse course = KnotCourse.of(happened, practice.today());
        List<Fact> facts = happened.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        if (!facts.isEmpty()) {
            knot.follow(course, practice.policies().recursWithinMonths(), facts.getLast());
        } else if (findings.existsByKnotIdAndAmendmentIsNotNull(knot.key())) {
            knot.leaveEmpty(!findings.existsByKnotIdAndAmendmentIsNull(knot.key()));
        }
        return course;
    }
}
