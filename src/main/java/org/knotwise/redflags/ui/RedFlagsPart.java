package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.health.HealthPart;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;

/** The red flags in the health section of a record. */
@org.springframework.stereotype.Component
class RedFlagsPart implements HealthPart {

    private final RedFlags redFlags;
    private final Lifting lifting;
    private final Practice practice;

    RedFlagsPart(RedFlags redFlags, Lifting lifting, Practice practice) {
        this.redFlags = redFlags;
        this.lifting = lifting;
        this.practice = practice;
    }

    @Override
    public Right needs() {
        return Right.NOTE_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        return new RedFlagsBox(client.id(), redFlags, lifting, practice);
    }
}
