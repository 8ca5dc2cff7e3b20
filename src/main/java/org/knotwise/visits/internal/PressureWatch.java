package org.knotwise.visits.internal;

import java.util.List;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertKind;
import org.knotwise.health.Alerts;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.knots.Knots;
import org.knotwise.knots.PressureFelt;
import org.knotwise.practice.HouseWords;
import org.knotwise.shared.ClientId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Raises an alert when the pressure was too much for a client at two visits in a row, unless it stands there already. */
@Component
public class PressureWatch {

    private final VisitRepository visits;
    private final Knots knots;
    private final Alerts alerts;
    private final HouseWords words;

    PressureWatch(VisitRepository visits, Knots knots, Alerts alerts, HouseWords words) {
        this.visits = visits;
        this.knots = knots;
        this.alerts = alerts;
        this.words = words;
    }

    /** Looks at a visit as it is signed, in the transaction of the signature. */
    public void follow(ClientId client, Visit visit) {
        if (!wasTooMuch(client, visit)) {
            return;
        }
        List<Visit> before = visits.signedBefore(client.value(), visit.id().value(), visit.day(), Limit.of(1));
        String text = words.of("visit.pressureAlert");
        if (before.stream().anyMatch(last -> wasTooMuch(client, last))
                && alerts.of(client).stream().noneMatch(alert -> alert.text().equals(text))) {
            alerts.add(client, new AlertDraft(text, AlertKind.CAUTION, null, null));
        }
    }

    private boolean wasTooMuch(ClientId client, Visit visit) {
        return knots.chartedIn(client, visit.id()).stream()
                .map(ChartedFinding::draft)
                .flatMap(finding -> finding.treatments().stream())
                .anyMatch(treatment -> treatment.pressure() == PressureFelt.TOO_MUCH);
    }
}
