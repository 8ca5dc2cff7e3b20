package org.knotwise.pain.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.bodymap.PainArea;
import org.knotwise.pain.PainQuality;
import org.knotwise.pain.Stroke;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/**
 * Where pain is drawn: with the pen on the body, or by ticking the same zones in a list. Both give the same marks. Each
 * change is told, so that nothing is lost.
 */
@NamedInterface("parts")
public final class PainPad extends Composite<Div> implements HasStyle {

    private static final Score MIDDLE = Score.of(5);

    private final BodyMap map;
    private final transient ZoneChecks list;
    private final Button other = new Button();
    private final RadioButtonGroup<PainQuality> quality;
    private final transient Consumer<UnfinishedDrawing> whenChanged;
    private final transient Map<ZoneSide, UnfinishedDrawing.Mark> marks = new LinkedHashMap<>();
    private transient List<Stroke> strokes = new ArrayList<>();
    private transient UnfinishedDrawing rest = UnfinishedDrawing.EMPTY;

    /**
     * @param words to the staff or to the client
     * @param whenChanged is told the whole drawing after each change by hand
     */
    public PainPad(Atlas atlas, PainWords words, Consumer<UnfinishedDrawing> whenChanged) {
        this.whenChanged = whenChanged;
        this.map = new BodyMap(atlas);
        this.list = new ZoneChecks(atlas, words, this::tick);
        this.quality = PainQualities.choice(Words.of(words.speakToClient() ? "pain.own.feels" : "pain.feels"));
        map.setMode(BodyMap.Mode.DRAW);
        if (words.speakToClient()) {
            map.speakToClient();
        }
        map.addDrawingListener(this::drew);
        map.addZoneListener(event -> tick(event.place(), !marks.containsKey(event.place())));
        quality.addValueChangeListener(change -> map.setInk(PainWords.ink(change.getValue())));
        quality.setValue(PainQuality.ACHING);
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClickListener(_ -> showList(!list.isVisible()));
        showList(false);
        getContent().addClassName("pain-pad");
        getContent().add(map, list, quality, other);
    }

    /** Shows a drawing to go on with. */
    public void show(UnfinishedDrawing drawing) {
        rest = drawing;
        strokes = drawing.strokes();
        marks.clear();
        drawing.marks().forEach(mark -> marks.put(new ZoneSide(mark.zone(), mark.side()), mark));
        map.setStrokes(PenStrokes.of(strokes));
        showMarks();
    }

    /** The drawing as it stands. */
    public UnfinishedDrawing drawing() {
        return new UnfinishedDrawing(List.copyOf(marks.values()), rest.onset(), strokes, rest.words());
    }

    private void showList(boolean shown) {
        list.setVisible(shown);
        map.setVisible(!shown);
        other.setText(Words.of(shown ? "pain.drawInstead" : "pain.listInstead"));
    }

    /** What the strokes mark comes and goes with them; what was ticked stays. */
    private void drew(BodyMap.DrawingChanged change) {
        strokes = PenStrokes.kept(change.strokes());
        change.unmarked().forEach(marks::remove);
        change.marked().forEach(zone -> mark(zone.place(), PainWords.quality(zone.ink())));
        changed();
    }

    private void tick(ZoneSide place, boolean on) {
        if (on) {
            mark(place, quality.getValue());
        } else {
            marks.remove(place);
        }
        changed();
    }

    private void mark(ZoneSide place, PainQuality feels) {
        UnfinishedDrawing.Mark known = marks.get(place);
        marks.put(
                place,
                new UnfinishedDrawing.Mark(
                        place.zone(), place.side(), known == null ? null : known.intensity(), feels));
    }

    private void changed() {
        showMarks();
        whenChanged.accept(drawing());
    }

    private void showMarks() {
        map.setPain(marks.values().stream().map(PainPad::area).toList());
        list.show(marks.keySet());
    }

    private static PainArea area(UnfinishedDrawing.Mark mark) {
        Score intensity = mark.intensity();
        return new PainArea(
                new ZoneSide(mark.zone(), mark.side()),
                intensity == null ? MIDDLE : intensity,
                PainWords.ink(mark.quality()));
    }
}
