package org.knotwise.bodymap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Side;
import tools.jackson.databind.JsonNode;

/** Between the server and the element; the counterpart is {@code frontend/body-map/types.ts}. */
final class Wire {

    private Wire() {}

    static Map<String, Object> of(BodyMark mark) {
        var drawn = new HashMap<String, Object>();
        drawn.put("id", mark.id());
        drawn.put("number", mark.number());
        drawn.put("state", mark.look().name());
        drawn.put("recurred", mark.recurred());
        drawn.put("label", mark.label());
        switch (mark.place()) {
            case BodyMark.AtPoint(PointId point, Side side) -> {
                drawn.put("muscle", point.muscle().value());
                drawn.put("point", point.name());
                drawn.put("side", side.name());
            }
            case BodyMark.AtSpot(BodySpot spot) -> {
                drawn.put("view", spot.view().id());
                drawn.put("x", spot.x());
                drawn.put("y", spot.y());
                drawn.put("side", spot.side().name());
            }
        }
        return drawn;
    }

    static Map<String, Object> of(ReferralArea area) {
        return Map.of(
                "zone", area.place().zone().value(),
                "side", area.place().side().name(),
                "kind", area.reach().name());
    }

    static Map<String, Object> of(PainArea area) {
        return Map.of(
                "zone", area.place().zone().value(),
                "side", area.place().side().name(),
                "intensity", area.intensity().value(),
                "ink", of(area.ink()));
    }

    static String of(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> of(Moment moment) {
        return Map.of(
                "label", moment.label(),
                "title", moment.title(),
                "marks", moment.marks().stream().map(Wire::of).toList());
    }

    private static Map<String, Object> of(Moment.Standing mark) {
        return Map.of("id", mark.id(), "state", mark.look().name(), "recurred", mark.recurred(), "label", mark.label());
    }

    static Map<String, Object> of(PenStroke stroke) {
        var drawn = new HashMap<String, Object>();
        drawn.put("view", stroke.view().id());
        Side side = stroke.side();
        drawn.put("side", (side == null ? Side.RIGHT : side).name());
        drawn.put("ink", of(stroke.ink()));
        drawn.put("width", stroke.width());
        List<Double> line = new ArrayList<>();
        for (PenStroke.Place place : stroke.line()) {
            line.add(place.x());
            line.add(place.y());
        }
        drawn.put("line", line);
        return drawn;
    }

    static PenStroke stroke(JsonNode node) {
        BodyView view = view(node);
        JsonNode line = node.path("line");
        return new PenStroke(
                view,
                view.showsBothSides() ? null : side(node),
                ink(node),
                node.path("width").asDouble(),
                IntStream.range(0, line.size() / 2)
                        .mapToObj(i -> new PenStroke.Place(
                                line.get(2 * i).asDouble(), line.get(2 * i + 1).asDouble()))
                        .toList());
    }

    static DrawnZone drawnZone(JsonNode node) {
        return new DrawnZone(place(node), ink(node));
    }

    static ZoneSide place(JsonNode node) {
        return new ZoneSide(new ZoneId(node.path("zone").asString()), side(node));
    }

    static BodySpot spot(JsonNode node) {
        return new BodySpot(
                view(node), node.path("x").asDouble(), node.path("y").asDouble(), side(node));
    }

    static BodyMark.AtPoint point(JsonNode node) {
        return new BodyMark.AtPoint(
                new PointId(
                        new MuscleId(node.path("muscle").asString()),
                        node.path("point").asString()),
                side(node));
    }

    private static BodyView view(JsonNode node) {
        String id = node.path("view").asString();
        return BodyView.named(id).orElseThrow(() -> new IllegalArgumentException("There is no view " + id));
    }

    private static Side side(JsonNode node) {
        return Side.valueOf(node.path("side").asString());
    }

    private static Ink ink(JsonNode node) {
        return Ink.valueOf(node.path("ink").asString().toUpperCase(Locale.ROOT));
    }
}
