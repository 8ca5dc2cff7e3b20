package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What stands beside the calendar because it is still to be booked. Modules add such beans; the page arranges them. */
@NamedInterface("panel")
public interface SchedulePanel {

    /** Where it stands among them. */
    int order();

    /**
     * What it shows; empty if it is no business of the one who looks.
     *
     * @param desk where what is chosen here is booked
     */
    Optional<Component> show(ScheduleDesk desk);
}
