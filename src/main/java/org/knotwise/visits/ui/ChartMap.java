package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotMarks;
import org.knotwise.knots.ui.RecordKnotForm;
import org.knotwise.knots.ui.Tap;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The body of today: each knot in the state it had before this visit. A tap opens it; a new one is found on it. */
class ChartMap extends Composite<Div> {

    private final transient Chart chart;
    private final transient ChartParts parts;
    private final transient KnotMarks marks;
    private final transient Runnable found;
    private final BodyMap map;
    private final Paragraph hint = new Paragraph(Words.of("chart.tapWhere"));
    private final Button record = new Button();
    private final Button fromList = new Button(Words.of("chart.fromList"), _ -> openForm(null));
    private boolean recording;

    /**
     * @param open is given the id of a knot that was tapped
     * @param found is told when a knot was found today
     */
    ChartMap(Chart chart, ChartParts parts, Consumer<String> open, Runnable found) {
        this.chart = chart;
        this.parts = parts;
        this.found = found;
        this.marks = new KnotMarks(parts.atlas());
        this.map = new BodyMap(parts.atlas());
        map.setOneAtATime(true);
        map.setMarks(marks.of(chart.knots()));
        map.addSelectListener(event -> open.accept(event.mark()));
        map.addSpotListener(event ->
                openForm(Tap.of(event, spot -> parts.knots().near(chart.who().id(), spot))));
        hint.addClassNames("kw-quiet", "kw-small");
        hint.getElement().setAttribute("role", "status");
        record.addClickListener(_ -> setRecording(!recording));
        fromList.addThemeVariants(ButtonVariant.TERTIARY);
        setRecording(false);
        var foot = new Div(hint, record, fromList);
        foot.addClassName("visits-chart__found");
        getContent().addClassName("visits-chart__map");
        getContent().add(new CardSection(Words.of("chart.today"), map, foot));
    }

    /** Shows which knot is open, and where it sends its pain. */
    void show(KnotRow row) {
        map.select(row.id().toString(), marks.referralOf(row.place()));
    }

    private void setRecording(boolean on) {
        recording = on;
        map.setMode(on ? BodyMap.Mode.RECORD : BodyMap.Mode.SHOW);
        hint.setVisible(on);
        fromList.setVisible(on);
        record.setText(Words.of(on ? "knots.stopRecording" : "visit.knotFound"));
        record.setIcon(Icons.of(on ? "x" : "plus"));
    }

    private void openForm(@Nullable Tap tap) {
        FormDialog.open(
                Words.of("visit.knotFound"),
                Words.of("knots.save"),
                new RecordKnotForm(parts.atlas(), tap, chart.allowed()),
                entry -> parts.visits().chart(chart.who().id(), chart.visit().id(), entry.place(), entry.finding()),
                found);
    }
}
