package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;
import tools.jackson.databind.JsonNode;

/** The drawing of the body, with the knots on it. It draws and reports; what a tap means is decided here. */
@Tag("kw-body-map")
@JsModule("./body-map/kw-body-map.ts")
class BodyMap extends Component implements HasSize, HasStyle {

    /** What the drawing is for. */
    enum Mode {
        SHOW,
        RECORD
    }

    private final transient Atlas atlas;
    private final transient KnotNames names;

    BodyMap(Atlas atlas) {
        this.atlas = atlas;
        this.names = new KnotNames(atlas);
        getElement().setPropertyList("excluded", referredPoints(atlas));
        getElement()
                .setPropertyMap(
                        "words",
                        List.of("right", "left", "back", "front", "head").stream()
                                .collect(Collectors.toMap(word -> word, word -> Words.of("bodyMap." + word))));
    }

    void setMode(Mode mode) {
        getElement().setProperty("mode", mode == Mode.RECORD ? "record" : "show");
    }

    /** Leaves one drawing, without the others beside it. */
    void showOnly(String view) {
        getElement().setProperty("views", view);
    }

    void setKnots(List<KnotRow> knots) {
        getElement().setPropertyList("knots", knots.stream().map(this::drawn).toList());
    }

    /** Marks a knot, and shades where it sends pain. */
    void select(@Nullable KnotRow knot) {
        getElement().setProperty("selected", knot == null ? null : knot.id().toString());
        getElement().setPropertyList("referral", knot == null ? List.of() : referralOf(knot.place()));
    }

    Registration addSelectListener(ComponentEventListener<KnotSelected> listener) {
        return addListener(KnotSelected.class, listener);
    }

    Registration addSpotListener(ComponentEventListener<SpotChosen> listener) {
        return addListener(SpotChosen.class, listener);
    }

    private Map<String, Object> drawn(KnotRow knot) {
        var drawn = new HashMap<String, Object>();
        drawn.put("id", knot.id().toString());
        drawn.put("number", knot.number());
        drawn.put("side", knot.place().side().name());
        drawn.put("state", knot.state().name());
        drawn.put("recurred", knot.recurring());
        drawn.put("label", names.spoken(knot));
        switch (knot.place()) {
            case KnotPlace.AtPoint(PointId point, Side _) -> {
                drawn.put("muscle", point.muscle().value());
                drawn.put("point", point.name());
            }
            case KnotPlace.FreeSpot(String view, double x, double y, Side _) -> {
                drawn.put("view", view);
                drawn.put("x", x);
                drawn.put("y", y);
            }
        }
        return drawn;
    }

    private List<Map<String, String>> referralOf(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(PointId id, Side side) ->
                atlas.point(id).map(point -> zonesOf(point, side)).orElse(List.of());
            case KnotPlace.FreeSpot _ -> List.of();
        };
    }

    private List<Map<String, String>> zonesOf(Point point, Side side) {
        return Stream.concat(
                        point.primary().stream().map(zone -> referred(zone, side, "PRIMARY")),
                        point.spillover().stream().map(zone -> referred(zone, side, "SPILLOVER")))
                .toList();
    }

    private Map<String, String> referred(ZoneId id, Side side, String kind) {
        boolean bilateral = atlas.zone(id).map(Zone::bilateral).orElse(true);
        return Map.of("zone", id.value(), "side", (bilateral ? side : Side.MIDLINE).name(), "kind", kind);
    }

    private static List<String> referredPoints(Atlas atlas) {
        return atlas.points().stream()
                .filter(point -> point.scope() == Point.Scope.REFER)
                .map(point -> point.id().toString())
                .toList();
    }

    /** A knot was tapped. */
    @DomEvent("knot-selected")
    public static class KnotSelected extends ComponentEvent<BodyMap> {

        private final String knot;

        public KnotSelected(BodyMap source, boolean fromClient, @EventData("event.detail.id") String knot) {
            super(source, fromClient);
            this.knot = knot;
        }

        KnotId knot() {
            return new KnotId(UUID.fromString(knot));
        }
    }

    /** A spot was tapped; the points near it, nearest first. */
    @DomEvent("spot-chosen")
    public static class SpotChosen extends ComponentEvent<BodyMap> {

        private final transient List<KnotPlace.AtPoint> candidates;

        public SpotChosen(
                BodyMap source, boolean fromClient, @EventData("event.detail.candidates") JsonNode candidates) {
            super(source, fromClient);
            this.candidates = candidates
                    .valueStream()
                    .map(candidate -> new KnotPlace.AtPoint(
                            new PointId(
                                    new MuscleId(candidate.path("muscle").asString()),
                                    candidate.path("point").asString()),
                            Side.valueOf(candidate.path("side").asString())))
                    .toList();
        }

        List<KnotPlace.AtPoint> candidates() {
            return candidates;
        }
    }
}
