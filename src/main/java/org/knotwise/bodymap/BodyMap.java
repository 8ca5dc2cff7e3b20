package org.knotwise.bodymap;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.ZoneSide;
import tools.jackson.databind.JsonNode;

/**
 * The drawing of the body. It is given everything and decides nothing: it shows marks and areas, and reports what was
 * chosen, tapped or drawn. Right and left are always the client's, and always labelled.
 */
@Tag("kw-body-map")
@JsModule("./body-map/kw-body-map.ts")
public class BodyMap extends Component implements HasSize, HasStyle {

    /** What the drawing is for. */
    public enum Mode {
        /** Marks can be chosen; the drawing is moved and enlarged with the fingers. */
        SHOW,
        /** A tap reports the spot, with the points near it. */
        RECORD,
        /** A tap reports the zone under it, or the nearest one. */
        ZONES,
        /** The pen marks zones. */
        DRAW
    }

    /** @param atlas whose zones it names, and whose points it offers, but for those of another profession */
    public BodyMap(Atlas atlas) {
        getElement().setPropertyList("excluded", referredPoints(atlas));
        getElement().setPropertyMap("words", BodyMapWords.of(atlas));
    }

    public void setMode(Mode mode) {
        getElement().setProperty("mode", mode.name().toLowerCase(Locale.ROOT));
    }

    /** Shows only these drawings, the first one large, without a way to others; with none, all can be reached. */
    public void showOnly(BodyView... views) {
        getElement().setProperty("views", Arrays.stream(views).map(BodyView::id).collect(Collectors.joining(",")));
    }

    /** Shows one drawing at a time, also where there is room for more. */
    public void setOneAtATime(boolean one) {
        getElement().setProperty("switcher", one);
    }

    /** Makes it a picture, without the buttons to enlarge it: nothing on it is to be pressed. */
    public void beStill() {
        getElement().setAttribute("still", true);
    }

    /** Speaks to the client: your right, instead of client’s right. */
    public void speakToClient() {
        getElement().setPropertyMap("own", BodyMapWords.ofTheClient());
    }

    public void setMarks(List<BodyMark> marks) {
        getElement().setPropertyList("knots", marks.stream().map(Wire::of).toList());
    }

    /**
     * Chooses a mark.
     *
     * @param mark the id of one of the marks; null for none
     * @param referral where it sends pain, shaded
     */
    public void select(@Nullable String mark, List<ReferralArea> referral) {
        getElement().setProperty("selected", mark);
        getElement().setPropertyList("referral", referral.stream().map(Wire::of).toList());
    }

    /** Zones that were marked as painful, each filled with its pattern. */
    public void setPain(List<PainArea> pain) {
        getElement().setPropertyList("zones", pain.stream().map(Wire::of).toList());
    }

    /** What was drawn, for the picture. In {@link Mode#DRAW} the pen goes on from there. */
    public void setStrokes(List<PenStroke> strokes) {
        getElement().setPropertyList("strokes", strokes.stream().map(Wire::of).toList());
    }

    /** With which pattern the pen draws from now on. */
    public void setInk(Ink ink) {
        getElement().setProperty("ink", Wire.of(ink));
    }

    /**
     * Lets one go back through these moments, oldest first; the last one is shown at first. The browser holds them all,
     * and asks nobody while one goes through them. With none there is nothing to go through.
     */
    public void setStory(List<Moment> story) {
        getElement().setPropertyList("story", story.stream().map(Wire::of).toList());
    }

    /** A mark was chosen. */
    public Registration addSelectListener(ComponentEventListener<MarkSelected> listener) {
        return addListener(MarkSelected.class, listener);
    }

    /** A spot was tapped, in {@link Mode#RECORD}. */
    public Registration addSpotListener(ComponentEventListener<SpotChosen> listener) {
        return addListener(SpotChosen.class, listener);
    }

    /** A zone was tapped, in {@link Mode#ZONES}. */
    public Registration addZoneListener(ComponentEventListener<ZoneToggled> listener) {
        return addListener(ZoneToggled.class, listener);
    }

    /** Something was drawn, rubbed out or taken back, in {@link Mode#DRAW}. */
    public Registration addDrawingListener(ComponentEventListener<DrawingChanged> listener) {
        return addListener(DrawingChanged.class, listener);
    }

    private static List<String> referredPoints(Atlas atlas) {
        return atlas.points().stream()
                .filter(point -> point.scope() == Point.Scope.REFER)
                .map(point -> point.id().toString())
                .toList();
    }

    /** A mark was chosen. */
    @DomEvent("knot-selected")
    public static class MarkSelected extends ComponentEvent<BodyMap> {

        private final String mark;

        public MarkSelected(BodyMap source, boolean fromClient, @EventData("event.detail.id") String mark) {
            super(source, fromClient);
            this.mark = mark;
        }

        /** The id of the mark. */
        public String mark() {
            return mark;
        }
    }

    /** A spot was tapped. */
    @DomEvent("spot-chosen")
    public static class SpotChosen extends ComponentEvent<BodyMap> {

        private final transient BodySpot spot;
        private final transient List<BodyMark.AtPoint> near;

        public SpotChosen(BodyMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
            super(source, fromClient);
            this.spot = Wire.spot(detail);
            this.near = detail.path("candidates").valueStream().map(Wire::point).toList();
        }

        public BodySpot spot() {
            return spot;
        }

        /** The points near it, nearest first; none where the atlas has none. */
        public List<BodyMark.AtPoint> near() {
            return near;
        }
    }

    /** A zone was tapped; on the first tap it is to be marked, on the next one not any more. */
    @DomEvent("zone-toggled")
    public static class ZoneToggled extends ComponentEvent<BodyMap> {

        private final transient ZoneSide place;

        public ZoneToggled(BodyMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
            super(source, fromClient);
            this.place = Wire.place(detail);
        }

        public ZoneSide place() {
            return place;
        }
    }

    /** The drawing changed. */
    @DomEvent("drawing-changed")
    public static class DrawingChanged extends ComponentEvent<BodyMap> {

        private final transient List<PenStroke> strokes;
        private final transient List<DrawnZone> marked;
        private final transient List<ZoneSide> unmarked;

        public DrawingChanged(BodyMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
            super(source, fromClient);
            this.strokes =
                    detail.path("strokes").valueStream().map(Wire::stroke).toList();
            this.marked =
                    detail.path("marked").valueStream().map(Wire::drawnZone).toList();
            this.unmarked =
                    detail.path("unmarked").valueStream().map(Wire::place).toList();
        }

        /** All strokes of the drawing, in their order. */
        public List<PenStroke> strokes() {
            return strokes;
        }

        /** The zones that this change marks, newly or with another pattern. */
        public List<DrawnZone> marked() {
            return marked;
        }

        /** The zones that the strokes mark no more. */
        public List<ZoneSide> unmarked() {
            return unmarked;
        }
    }
}
