package org.knotwise.visits;

import java.util.List;
import org.knotwise.health.AlertRow;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.VisitId;

/** What came of the wish to open a visit. Nothing was begun unless it is {@link Opened}. */
public sealed interface Opening {

    /** Here it is, begun before or just now. */
    record Opened(VisitId visit) implements Opening {}

    /**
     * The therapist has not read these alerts of the client.
     *
     * @param alerts at least one, the oldest first
     */
    record AlertsFirst(List<AlertRow> alerts) implements Opening {

        public AlertsFirst {
            alerts = List.copyOf(alerts);
        }
    }

    /** A rule refused it. */
    record Refused(Refusal refusal) implements Opening {}
}
