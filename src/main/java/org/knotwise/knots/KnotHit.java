package org.knotwise.knots;

import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A knot that a search found.
 *
 * @param tenderness of the last finding in force, before treatment, 0 to 10
 */
public record KnotHit(
        KnotId id,
        ClientId client,
        PersonName clientName,
        int number,
        KnotPlace place,
        KnotState state,
        boolean recurring,
        int tenderness) {}
