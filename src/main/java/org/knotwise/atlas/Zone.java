package org.knotwise.atlas;

import java.util.Set;

/**
 * A named area of the body surface where pain is felt.
 *
 * @param views the drawings that show it, at least one
 * @param bilateral whether there is one on the right and one on the left; if not, its side is the middle line
 * @param group by which the zones of a part of the body are known together, such as {@code Head}
 * @param part what that part of the body is called
 */
public record Zone(ZoneId id, String name, Set<View> views, boolean bilateral, String group, String part) {

    public Zone {
        views = Set.copyOf(views);
    }
}
