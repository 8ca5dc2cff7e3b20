package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.PointId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/**
 * Where a knot is. After a tap: one that is known at about that spot, one of the points near it, each with how to find it
 * with the hand, or the spot itself. Without a tap: one of all points.
 */
class PlaceChoice extends Composite<Div> {

    private final transient Atlas atlas;
    private final transient Consumer<Optional<Point>> whenChosen;
    private final ComboBox<Point> all = new ComboBox<>(Words.of("knot.point"));
    private final RadioButtonGroup<Near> near = new RadioButtonGroup<>(Words.of("knot.point"));
    private final RadioButtonGroup<Side> side =
            Choice.words(Words.of("knot.side"), "side", List.of(Side.RIGHT, Side.LEFT));
    private final boolean tapped;

    /** One of the answers after a tap; without a point, a knot that is known by its number, or the spot itself. */
    private record Near(@Nullable Point point, @Nullable Integer known, KnotPlace place) {}

    /** @param whenChosen is told the point, or that there is none */
    PlaceChoice(Atlas atlas, @Nullable Tap tap, Consumer<Optional<Point>> whenChosen) {
        this.atlas = atlas;
        this.whenChosen = whenChosen;
        this.tapped = tap != null;
        getContent().addClassName("knots-place");
        side.setHelperText(Words.of("knot.sideHelp"));
        if (tap == null) {
            offerAll();
        } else {
            offer(tap);
        }
    }

    private void offerAll() {
        all.setItems(atlas.points().stream().filter(PlaceChoice::isTreatedHere).toList());
        all.setItemLabelGenerator(this::nameOf);
        all.addValueChangeListener(change -> whenChosen.accept(Optional.ofNullable(change.getValue())));
        getContent().add(all, side);
    }

    private void offer(Tap tap) {
        List<Near> answers = Stream.of(
                        tap.known().stream().map(knot -> new Near(null, knot.number(), knot.place())),
                        tap.near().stream().flatMap(this::answer),
                        Stream.of(new Near(null, null, tap.spot())))
                .flatMap(Function.identity())
                .toList();
        near.addClassName("knots-place__near");
        near.setItems(answers);
        near.setRenderer(new ComponentRenderer<>(this::shown));
        near.addValueChangeListener(change ->
                whenChosen.accept(Optional.ofNullable(change.getValue()).map(Near::point)));
        near.setValue(answers.getFirst());
        getContent().add(near);
    }

    private Stream<Near> answer(KnotPlace.AtPoint place) {
        return atlas
                .point(place.point())
                .filter(PlaceChoice::isTreatedHere)
                .map(point -> new Near(point, null, place))
                .stream();
    }

    /** The place, or empty with a word beside the field that has none. */
    Optional<KnotPlace> read() {
        if (tapped) {
            return Optional.of(near.getValue().place());
        }
        all.setInvalid(all.isEmpty());
        all.setErrorMessage(Words.of("field.required"));
        side.setInvalid(side.isEmpty());
        side.setErrorMessage(Words.of("field.required"));
        return all.isEmpty() || side.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnotPlace.AtPoint(all.getValue().id(), side.getValue()));
    }

    private Div shown(Near answer) {
        var name = new Span(nameOf(answer));
        name.addClassName("knots-place__name");
        var where = new Span(answer.known() == null ? whereIs(answer.point()) : Words.of("knot.known.text"));
        where.addClassNames("kw-quiet", "kw-small");
        var shown = new Div(name, where);
        shown.addClassName("knots-place__answer");
        return shown;
    }

    private String nameOf(Near answer) {
        Point point = answer.point();
        String name = answer.known() != null
                ? Words.of("knot.known", answer.known())
                : point == null ? Words.of("knot.here") : nameOf(point);
        return Words.of(
                "knot.placeAndSide", name, Words.of("side", answer.place().side()));
    }

    private String nameOf(Point one) {
        PointId id = one.id();
        String muscle = atlas.muscle(id.muscle())
                .map(found -> found.common())
                .orElse(id.muscle().value());
        return Words.of("knot.pointName", muscle, KnotNames.shortName(id));
    }

    /** How to find it with the hand. */
    static String whereIs(@Nullable Point point) {
        if (point == null) {
            return Words.of("knot.here.text");
        }
        return point.scope() == Point.Scope.TRAINED
                ? point.where() + ". " + Words.of("knot.trainedOnly")
                : point.where() + ".";
    }

    private static boolean isTreatedHere(Point point) {
        return point.scope() != Point.Scope.REFER;
    }
}
