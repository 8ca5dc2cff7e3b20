package org.knotwise.pain.ui;

import java.util.List;
import org.knotwise.bodymap.BodyView;
import org.knotwise.bodymap.PenStroke;
import org.knotwise.pain.Stroke;

/** Strokes as they are kept, and as the drawing of the body takes them. */
final class PenStrokes {

    private PenStrokes() {}

    static List<PenStroke> of(List<Stroke> strokes) {
        return strokes.stream().map(PenStrokes::of).toList();
    }

    static List<Stroke> kept(List<PenStroke> strokes) {
        return strokes.stream().map(PenStrokes::kept).toList();
    }

    private static PenStroke of(Stroke stroke) {
        BodyView view = BodyView.named(stroke.view())
                .orElseThrow(() -> new IllegalStateException("The drawing has no view " + stroke.view()));
        return new PenStroke(
                view,
                stroke.side(),
                PainWords.ink(stroke.quality()),
                stroke.width(),
                stroke.points().stream()
                        .map(dot -> new PenStroke.Place(dot.x(), dot.y()))
                        .toList());
    }

    private static Stroke kept(PenStroke stroke) {
        return new Stroke(
                stroke.view().id(),
                stroke.side(),
                PainWords.quality(stroke.ink()),
                stroke.width(),
                stroke.line().stream()
                        .map(place -> new Stroke.Dot(place.x(), place.y()))
                        .toList());
    }
}
