package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.springframework.modulith.NamedInterface;

/** Where a panel hands over what is to be booked. */
@NamedInterface("panel")
public interface ScheduleDesk {

    /** Whether the one who looks may book at all. */
    boolean books();

    /** Shows the times that fit a session, in the week of this day. */
    void choose(ClientId client, SessionId session, LocalDate day);

    /** Lets a component be dragged to the calendar, to book this session where it is let go. */
    void letDrag(Component from, ClientId client, SessionId session);
}
