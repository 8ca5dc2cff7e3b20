package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.Appointments;

/** The appointments in the overview of a record. */
@org.springframework.stereotype.Component
class AppointmentsCard implements ClientCard {

    private final Appointments appointments;
    private final Plans plans;
    private final RedFlags redFlags;
    private final Practice practice;
    private final Access access;
    private final AppointmentDeeds deeds;

    AppointmentsCard(
            Appointments appointments,
            Plans plans,
            RedFlags redFlags,
            Practice practice,
            Access access,
            AppointmentDeeds deeds) {
        this.appointments = appointments;
        this.plans = plans;
        this.redFlags = redFlags;
        this.practice = practice;
        this.access = access;
        this.deeds = deeds;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Right needs() {
        return Right.APPOINTMENT_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayBook = access.may(Right.APPOINTMENT_BOOK, client.id());
        return new AppointmentsOverview(client.id(), appointments, plans, redFlags, practice, deeds, mayBook);
    }
}
