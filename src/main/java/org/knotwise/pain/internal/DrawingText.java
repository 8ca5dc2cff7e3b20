package org.knotwise.pain.internal;

import java.util.List;
import org.knotwise.pain.Stroke;
import org.knotwise.pain.UnfinishedDrawing;
import tools.jackson.databind.json.JsonMapper;

/** Strokes and unfinished drawings as text: nobody asks for a part of them. */
final class DrawingText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DrawingText() {}

    static String ofStrokes(List<Stroke> strokes) {
        return JSON.writeValueAsString(strokes);
    }

    static List<Stroke> strokes(String text) {
        return List.of(JSON.readValue(text, Stroke[].class));
    }

    static String of(UnfinishedDrawing drawing) {
        return JSON.writeValueAsString(drawing);
    }

    static UnfinishedDrawing unfinished(String text) {
        return JSON.readValue(text, UnfinishedDrawing.class);
    }
}
