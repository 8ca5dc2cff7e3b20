package org.knotwise.knots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.bodymap.BodyMark;
import org.knotwise.bodymap.BodySpot;
import org.knotwise.bodymap.BodyView;
import org.knotwise.bodymap.Moment;
import org.knotwise.bodymap.ReferralArea;
import org.knotwise.knots.KnotMoment;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.KnotThen;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Knots as the drawing of the body takes them. */
@NamedInterface("parts")
public final class KnotMarks {

    private final Atlas atlas;
    private final KnotNames names;

    public KnotMarks(Atlas atlas) {
        this.atlas = atlas;
        this.names = new KnotNames(atlas);
    }

    /** The marks of these knots; their ids are those of the knots. */
    public List<BodyMark> of(List<KnotRow> knots) {
        return knots.stream().map(this::of).toList();
    }

    /** Where a knot sends its pain, by the atlas; a free spot sends none. */
    public List<ReferralArea> referralOf(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var id, Side side) ->
                atlas.point(id)
                        .map(point -> ReferralArea.of(atlas, point, side))
                        .orElse(List.of());
            case KnotPlace.FreeSpot _ -> List.of();
        };
    }

    /** How the marks of these knots stood on each day; empty if there is nothing to go back to. */
    List<Moment> story(List<KnotMoment> story, List<KnotRow> knots) {
        return story.size() < 2
                ? List.of()
                : story.stream().map(day -> moment(day, knots)).toList();
    }

    private Moment moment(KnotMoment day, List<KnotRow> knots) {
        List<Moment.Standing> standing = new ArrayList<>();
        for (KnotRow knot : knots) {
            KnotThen then = day.knots().get(knot.id());
            if (then != null) {
                standing.add(new Moment.Standing(
                        knot.id().toString(), look(then.state()), then.recurred(), names.spoken(knot, then)));
            }
        }
        String title = Words.of(day.visit() == null ? "knots.story.day" : "knots.story.visit", Formats.date(day.on()));
        return new Moment(Formats.dayAndMonth(day.on()), title, standing);
    }

    /** What a state looks like. */
    public static BodyMark.Look look(KnotState state) {
        return switch (state) {
            case ACTIVE -> BodyMark.Look.ACTIVE;
            case LATENT -> BodyMark.Look.LATENT;
            case RELEASED -> BodyMark.Look.RELEASED;
        };
    }

    /** The place of a knot at a spot of the drawing. */
    static KnotPlace.FreeSpot placeOf(BodySpot spot) {
        return new KnotPlace.FreeSpot(spot.view().id(), spot.x(), spot.y(), spot.side());
    }

    /** The place of a knot at a point near a tap. */
    static KnotPlace.AtPoint placeOf(BodyMark.AtPoint near) {
        return new KnotPlace.AtPoint(near.point(), near.side());
    }

    private BodyMark of(KnotRow knot) {
        return new BodyMark(
                knot.id().toString(),
                knot.number(),
                onDrawing(knot.place()),
                look(knot.state()),
                knot.recurring(),
                names.spoken(knot));
    }

    private static BodyMark.Place onDrawing(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var point, Side side) -> new BodyMark.AtPoint(point, side);
            case KnotPlace.FreeSpot(String view, double x, double y, Side side) ->
                new BodyMark.AtSpot(new BodySpot(viewOf(view), x, y, side));
        };
    }

    private static BodyView viewOf(String id) {
        Optional<BodyView> view = BodyView.named(id);
        return view.orElseThrow(() -> new IllegalStateException("The drawing has no view " + id));
    }
}
