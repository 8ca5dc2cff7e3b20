package org.knotwise.bodymap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.shared.ui.Words;

/** Every word that the drawing shows or speaks, in the language of the one who reads. */
final class BodyMapWords {

    private static final List<String> NAMES = List.of(
            "map",
            "right",
            "left",
            "rightShort",
            "leftShort",
            "rightSide",
            "leftSide",
            "middle",
            "chooseView",
            "chooseSide",
            "chooseKnot",
            "list",
            "body",
            "head",
            "hands",
            "feet",
            "chooseExtent",
            "upper",
            "lower",
            "whole",
            "zoomIn",
            "zoomOut",
            "zoomReset",
            "pen",
            "rubber",
            "undo",
            "keys",
            "play",
            "pause",
            "time");

    private BodyMapWords() {}

    static Map<String, Object> of(Atlas atlas) {
        Map<String, Object> words = new HashMap<>();
        NAMES.forEach(name -> words.put(name, Words.of("bodyMap." + name)));
        words.put(
                "views",
                Arrays.stream(BodyView.values())
                        .collect(Collectors.toMap(BodyView::id, view -> Words.of("bodyView", view))));
        words.put(
                "tabs",
                Arrays.stream(BodyView.values())
                        .collect(Collectors.toMap(BodyView::id, view -> Words.of("bodyViewShort", view))));
        words.put(
                "zones",
                atlas.zones().stream()
                        .collect(Collectors.toMap(zone -> zone.id().value(), Zone::name)));
        return words;
    }

    /** How the two sides are called when the client reads. */
    static Map<String, String> ofTheClient() {
        return List.of("right", "left", "rightSide", "leftSide", "middle").stream()
                .collect(Collectors.toMap(Function.identity(), word -> Words.of("bodyMap.own." + word)));
    }
}
