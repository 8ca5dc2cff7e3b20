package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.View;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.bodymap.BodyView;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.springframework.modulith.NamedInterface;

/** A small picture of some knots, from the side on which most of them are seen. What it shows stands in words beside it. */
@NamedInterface("parts")
public final class KnotsPicture extends Composite<Div> implements HasStyle {

    /** @param knots at least one; pain is shaded where the first of them sends it */
    public KnotsPicture(Atlas atlas, List<KnotRow> knots) {
        var map = new BodyMap(atlas);
        map.showOnly(viewOf(atlas, knots));
        var marks = new KnotMarks(atlas);
        map.beStill();
        map.setMarks(marks.of(knots));
        KnotRow first = knots.getFirst();
        map.select(first.id().toString(), marks.referralOf(first.place()));
        getContent().addClassName("knots-picture");
        getContent().getElement().setAttribute("inert", true);
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(map);
    }

    private static BodyView viewOf(Atlas atlas, List<KnotRow> knots) {
        Map<View, Long> seen = knots.stream()
                .map(KnotRow::place)
                .filter(KnotPlace.AtPoint.class::isInstance)
                .map(place -> ((KnotPlace.AtPoint) place).point().muscle())
                .map(muscle -> atlas.muscle(muscle).map(Muscle::view).orElse(View.BACK))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        boolean inFront = seen.getOrDefault(View.FRONT, 0L) > seen.getOrDefault(View.BACK, 0L);
        return inFront ? BodyView.FRONT : BodyView.BACK;
    }
}
