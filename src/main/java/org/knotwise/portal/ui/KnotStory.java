package org.knotwise.portal.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;

/**
 * The knots as a client is told of them: one line for each muscle and side, by the knot there that is sorest. Active
 * ones come first, calm ones last.
 *
 * @param name such as: Upper trapezius on your right
 * @param partOfBody such as: Neck and upper back; may be empty
 * @param again whether it came back within a year of its release
 */
record KnotStory(String name, String partOfBody, KnotState state, boolean again) {

    private static final Comparator<KnotRow> SOREST_FIRST = Comparator.comparing(KnotRow::state)
            .thenComparing(Comparator.comparingInt(KnotRow::tenderness).reversed());

    static List<KnotStory> of(Collection<KnotRow> knots, PlainNames names) {
        Map<String, KnotStory> stories = new LinkedHashMap<>();
        knots.stream().sorted(SOREST_FIRST.thenComparingInt(KnotRow::number)).forEach(knot -> {
            String name = names.of(knot.place());
            stories.putIfAbsent(
                    name, new KnotStory(name, names.partOfBody(knot.place()), knot.state(), knot.recurring()));
        });
        return List.copyOf(stories.values());
    }
}
