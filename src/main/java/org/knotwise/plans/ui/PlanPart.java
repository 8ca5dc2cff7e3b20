package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.plans.PlanDetails;
import org.springframework.modulith.NamedInterface;

/** What another module shows on the page of a plan. */
@NamedInterface("part")
public interface PlanPart {

    /** Where it stands among the others; the smaller, the earlier. */
    int order();

    Component show(ClientDetails client, PlanDetails plan);
}
