package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.visits.Visits;

/** The visits in the overview of a record. */
@org.springframework.stereotype.Component
class VisitsCard implements ClientCard {

    private final Visits visits;
    private final Appointments appointments;
    private final Practice practice;
    private final Access access;

    VisitsCard(Visits visits, Appointments appointments, Practice practice, Access access) {
        this.visits = visits;
        this.appointments = appointments;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        return new VisitsOverview(client.id(), visits, nextOfMine(client));
    }

    /** The appointment whose visit the one who looks may start: the own next one, on its day. */
    private Optional<AppointmentRow> nextOfMine(ClientDetails client) {
        return access.may(Right.NOTE_WRITE, client.id())
                ? appointments
                        .next(client.id())
                        .filter(next ->
                                next.therapist().equals(access.signedIn().account()))
                : Optional.empty();
    }
}
