package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Candidate;
import org.knotwise.atlas.DrawingChange;
import org.knotwise.atlas.Point;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.bodymap.BodyMark;
import org.knotwise.bodymap.ReferralArea;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawingRow;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.tracing.PainTrace;

/** The drawing with where the chosen muscle sends its pain, the zones in words, and what changed since an earlier one. */
class WherePane extends Composite<Div> {

    private final transient Atlas atlas;
    private final transient PainWords words;
    private final transient PainTrace trace;
    private final BodyMap map;
    private final Paragraph sent = new Paragraph();
    private final UnorderedList zones = new UnorderedList();

    /**
     * @param earlier what it can be compared with, the newest first
     * @param change how it differs from an earlier one
     */
    WherePane(
            Atlas atlas, PainTrace trace, List<PainDrawingRow> earlier, Function<PainDrawingId, DrawingChange> change) {
        this.atlas = atlas;
        this.trace = trace;
        this.words = PainWords.toStaff(atlas);
        this.map = new BodyMap(atlas);
        map.setPain(trace.drawing().marks().stream().map(PainWords::area).toList());
        sent.addClassNames("kw-quiet", "kw-small");
        zones.addClassName("kw-rows");
        showZones();
        var card = new CardSection(Words.of("tracer.where"), map, sent, zones);
        if (!earlier.isEmpty()) {
            card.withActions(comparison(earlier, change));
        }
        zones.getElement().setAttribute("aria-label", Words.of("tracer.zones"));
        getContent().addClassName("tracing-where");
        getContent().add(card);
        note();
    }

    /** Shades where this candidate sends pain, and marks the point to press. */
    void select(Candidate candidate) {
        Point best = candidate.bestPoints().getFirst();
        String id = best.id().toString();
        String name = candidate.muscle().common();
        map.setMarks(List.of(new BodyMark(
                id,
                1,
                new BodyMark.AtPoint(best.id(), candidate.side()),
                BodyMark.Look.EXAMINE,
                false,
                Words.of("tracer.mark", name, Words.of("side", candidate.side())))));
        map.select(id, referral(candidate));
        sent.setText(Words.of("tracer.sentBy", name, Words.of("side", candidate.side())));
    }

    private List<ReferralArea> referral(Candidate candidate) {
        return candidate.bestPoints().stream()
                .flatMap(point -> ReferralArea.of(atlas, point, candidate.side()).stream())
                // A zone that one point holds as primary is primary, whatever another says.
                .collect(Collectors.toMap(
                        ReferralArea::place,
                        Function.identity(),
                        (one, other) -> one.reach() == ReferralArea.Reach.PRIMARY ? one : other))
                .values()
                .stream()
                .toList();
    }

    private Select<PainDrawingRow> comparison(
            List<PainDrawingRow> earlier, Function<PainDrawingId, DrawingChange> change) {
        var with = new Select<PainDrawingRow>();
        with.setAriaLabel(Words.of("tracer.compare"));
        with.setEmptySelectionAllowed(true);
        with.setEmptySelectionCaption(Words.of("tracer.compare"));
        with.setPlaceholder(Words.of("tracer.compare"));
        with.setItems(earlier);
        with.setItemLabelGenerator(row ->
                row == null ? Words.of("tracer.compare") : Words.of("tracer.compareWith", Formats.date(row.drawnOn())));
        with.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                showZones();
            } else {
                showChange(change.apply(event.getValue().id()));
            }
        });
        with.addClassName("tracing-where__compare");
        return with;
    }

    private void showZones() {
        zones.removeAll();
        trace.drawing()
                .marks()
                .forEach(mark -> zones.add(row(
                        words.of(mark.place()),
                        Words.of("painQuality", mark.quality()),
                        Words.of("pain.ofTen", mark.intensity().value()))));
    }

    private void showChange(DrawingChange change) {
        zones.removeAll();
        change.places()
                .forEach(place ->
                        zones.add(row(words.of(place.place()), changed(place), Words.of("pain.ofTen", place.now()))));
    }

    private static String changed(DrawingChange.Place place) {
        if (place.isNew()) {
            return Words.of("tracer.change.new");
        }
        if (place.isGone()) {
            return Words.of("tracer.change.gone", place.before());
        }
        if (place.difference() == 0) {
            return Words.of("tracer.change.same");
        }
        return Words.of(place.difference() > 0 ? "tracer.change.stronger" : "tracer.change.weaker", place.before());
    }

    private static ListItem row(String zone, String how, String strength) {
        var name = new Span(zone);
        name.addClassName("kw-row__main");
        var detail = new Span(how);
        detail.addClassName("kw-quiet");
        var value = new Span(strength);
        value.addClassName("tracing-where__strength");
        var end = new Div(detail, value);
        end.addClassName("kw-row__end");
        var row = new ListItem(name, end);
        row.addClassName("kw-row");
        return row;
    }

    private void note() {
        var onset = trace.drawing().onset();
        if (onset != null) {
            var since = new Paragraph(Words.of("pain.since", Formats.date(onset)));
            since.addClassNames("kw-quiet", "kw-small");
            getContent().add(since);
        }
        if (!trace.drawing().words().isEmpty()) {
            var said = new Paragraph(trace.drawing().words());
            said.addClassName("tracing-where__words");
            getContent().add(said);
        }
    }
}
