package org.knotwise.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where it hurts a fictional client: where the knots of the complaint send their pain. */
@Component
@Profile("demo")
class DemoPain {

    private static final int WEEKS_BEFORE = 3;

    private final Atlas atlas;

    DemoPain(Atlas atlas) {
        this.atlas = atlas;
    }

    /** As the client draws it before a session, counted from 0; zones chosen from the list. */
    PainDrawingDraft before(DemoStory story, int session) {
        Map<ZoneId, PainMark> marks = new LinkedHashMap<>();
        List<PointId> points = story.complaint().points();
        for (int knot = 0; knot < points.size(); knot++) {
            var intensity = Score.of(story.tenderness(knot, session));
            PainQuality quality = knot == 0 ? PainQuality.ACHING : PainQuality.TIGHT;
            for (ZoneId zone : atlas.point(points.get(knot)).orElseThrow().primary()) {
                marks.putIfAbsent(zone, new PainMark(zone, sideOf(zone, story.side()), intensity, quality));
            }
        }
        LocalDate onset = story.first().minusWeeks(WEEKS_BEFORE);
        return new PainDrawingDraft(List.copyOf(marks.values()), onset, List.of(), "");
    }

    private Side sideOf(ZoneId zone, Side side) {
        return atlas.zone(zone).filter(Zone::bilateral).isPresent() ? side : Side.MIDLINE;
    }
}
