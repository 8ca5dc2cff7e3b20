package org.knotwise.plans.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotNames;

/** A knot that can be chosen, such as 2. Levator scapulae, right. */
record KnotChoice(KnotId knot, String name) {

    static List<KnotChoice> of(List<KnotRow> knots, Atlas atlas) {
        var names = new KnotNames(atlas);
        return knots.stream()
                .map(knot -> new KnotChoice(knot.id(), knot.number() + ". " + names.full(knot.place())))
                .toList();
    }

    /** What each of them is called. */
    static Map<KnotId, String> names(List<KnotRow> knots, Atlas atlas) {
        return of(knots, atlas).stream().collect(Collectors.toMap(KnotChoice::knot, KnotChoice::name));
    }
}
