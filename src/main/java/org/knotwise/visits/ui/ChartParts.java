package org.knotwise.visits.ui;

import java.util.Map;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.Clients;
import org.knotwise.health.Alerts;
import org.knotwise.health.Consents;
import org.knotwise.health.HealthProfile;
import org.knotwise.homecare.ui.CareSince;
import org.knotwise.identity.Access;
import org.knotwise.knots.Knots;
import org.knotwise.papers.Papers;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.ui.VisitQuestions;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.NoteAmendments;
import org.knotwise.visits.Snippets;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.Visits;
import org.knotwise.visits.paper.NotePaper;
import org.knotwise.visits.paper.NoteSections;

/** What the page of a visit is put together from. */
@org.springframework.stereotype.Component
record ChartParts(
        Visits visits,
        NoteAmendments amendments,
        NoteSections sections,
        NotePaper paper,
        VisitQuestions questions,
        Papers papers,
        Knots knots,
        Plans plans,
        Appointments appointments,
        Clients clients,
        Alerts alerts,
        Consents consents,
        HealthProfile health,
        CareSince homeCare,
        Snippets snippets,
        OpenWindows windows,
        Access access,
        Practice practice,
        Atlas atlas) {

    /** Reads all that charting needs to know. */
    Chart chart(ClientId client, VisitDetails visit) {
        return new Chart(
                clients.details(client),
                visit,
                visits.before(client, visit.id()).orElse(null),
                knots.of(client),
                plans.current(client).orElse(null),
                Optional.ofNullable(visit.appointment())
                        .map(id -> appointments.find(client, id))
                        .orElse(null),
                alerts.of(client),
                health.conditions(client),
                consents.allowed(client),
                isMine(visit) ? snippets.byWord() : Map.of());
    }

    /** Whether it is the one who asks that charts this visit. */
    boolean isMine(VisitDetails visit) {
        return !visit.isSigned() && visit.therapist().equals(access.signedIn().account());
    }

    /** The visit, for whoever may read it. */
    VisitDetails visit(ClientId client, VisitId id) {
        return visits.details(client, id);
    }
}
