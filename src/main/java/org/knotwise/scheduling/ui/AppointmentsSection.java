package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.Appointments;

/** All appointments of a client. */
@org.springframework.stereotype.Component
class AppointmentsSection implements ClientSection {

    private final Appointments appointments;
    private final Plans plans;
    private final RedFlags redFlags;
    private final Practice practice;
    private final Access access;
    private final AppointmentDeeds deeds;

    AppointmentsSection(
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
        return 25;
    }

    @Override
    public String path() {
        return "appointments";
    }

    @Override
    public String title() {
        return "appointments.title";
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
