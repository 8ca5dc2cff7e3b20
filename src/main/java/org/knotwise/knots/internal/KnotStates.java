package org.knotwise.knots.internal;

import java.time.LocalDate;
import java.util.List;
import org.knotwise.knots.KnotCourse;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Keeps the state of a knot as it follows from the findings in force. */
@Component
public class KnotStates {

    private final FindingRepository findings;
    private final Practice practice;

    KnotStates(FindingRepository findings, Practice practice) {
        this.findings = findings;
        this.practice = practice;
    }

    /** Reads the findings anew; a knot of which none is in force stays as it is. */
    public void follow(Knot knot, ClientId client) {
        List<Finding> inForce = findings.inForce(knot.key(), client.value());
        if (inForce.isEmpty()) {
            return;
        }
        LocalDate today = practice.today();
        KnotCourse course = KnotCourse.of(inForce.stream().map(Finding::toFact).toList(), today);
        knot.follow(course, practice.policies().recursWithinMonths(), inForce.getLast());
    }
}
