package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.plans.PlanDetails;
import org.springframework.modulith.NamedInterface;

/** What another module adds to the page of a plan. Modules add such beans; the page arranges them. */
@NamedInterface("part")
public interface PlanPart {

    /** Where it stands among them. */
    int order();

    /** For whoever may read the plan. */
    Component show(ClientDetails client, PlanDetails plan);
}
