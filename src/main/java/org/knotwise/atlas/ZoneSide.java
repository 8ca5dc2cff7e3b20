package org.knotwise.atlas;

import org.knotwise.shared.Side;

/**
 * A zone on one side of the body. Whether zone and side belong together is for {@link Atlas#check(ZoneSide)} to say.
 *
 * @param side the client's own; the middle line for, and only for, a zone that is not bilateral
 */
public record ZoneSide(ZoneId zone, Side side) {}
