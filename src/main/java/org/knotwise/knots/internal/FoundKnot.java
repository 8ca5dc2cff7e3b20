package org.knotwise.knots.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotHit;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/** A knot with its client's name, as a query builds it. */
public record FoundKnot(
        Knot knot,
        UUID client,
        String legalFirstName,
        String legalLastName,
        @Nullable String preferredName) {

    public PersonName clientName() {
        return new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName);
    }

    public KnotHit hit() {
        return new KnotHit(
                knot.id(),
                new ClientId(client),
                clientName(),
                knot.number(),
                knot.place(),
                knot.state(),
                knot.recurring(),
                knot.tenderness());
    }
}
