package org.knotwise.intake.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.health.HealthPart;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;

/** The intake forms in the health section of a record. */
@org.springframework.stereotype.Component
class IntakeHealthPart implements HealthPart {

    private final IntakeDesk desk;
    private final Access access;

    IntakeHealthPart(IntakeDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        return new IntakeBox(client.id(), desk, access.may(Right.NOTE_WRITE, client.id()));
    }
}
