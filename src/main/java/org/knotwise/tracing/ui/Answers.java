package org.knotwise.tracing.ui;

import java.util.HashMap;
import java.util.Map;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.pain.UnfinishedDrawing;

/** Keeps answers about zones while the drawing goes on. */
final class Answers {

    private Answers() {}

    /** What is drawn now, with what was answered before for the zones that are still marked. */
    static UnfinishedDrawing kept(UnfinishedDrawing drawn, UnfinishedDrawing answered) {
        Map<ZoneSide, UnfinishedDrawing.Mark> before = new HashMap<>();
        answered.marks().forEach(mark -> before.put(new ZoneSide(mark.zone(), mark.side()), mark));
        return new UnfinishedDrawing(
                drawn.marks().stream()
                        .map(mark -> {
                            UnfinishedDrawing.Mark known = before.get(new ZoneSide(mark.zone(), mark.side()));
                            return new UnfinishedDrawing.Mark(
                                    mark.zone(),
                                    mark.side(),
                                    known == null ? mark.intensity() : known.intensity(),
                                    mark.quality());
                        })
                        .toList(),
                answered.onset(),
                drawn.strokes(),
                answered.words());
    }
}
