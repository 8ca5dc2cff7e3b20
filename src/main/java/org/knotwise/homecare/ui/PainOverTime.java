package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knotwise.homecare.CheckInDetails;
import org.knotwise.pain.PainDrawingRow;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Chart;
import org.knotwise.shared.ui.Chart.Line;
import org.knotwise.shared.ui.Chart.Point;
import org.knotwise.shared.ui.Chart.Scale;
import org.knotwise.shared.ui.Chart.Tone;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** The pain that a client stated, over time: in check-ins, and at worst in each drawing. */
@NamedInterface("words")
public final class PainOverTime {

    private PainOverTime() {}

    /** The chart in a card, or a sentence as long as there is nothing to draw; of several values of a day the worst. */
    public static CardSection of(List<CheckInDetails> told, List<PainDrawingRow> drawings) {
        return new CardSection(Words.of("painOverTime.title"), content(told, drawings));
    }

    private static Component content(List<CheckInDetails> told, List<PainDrawingRow> drawings) {
        Map<LocalDate, Integer> reported = new TreeMap<>();
        told.forEach(one -> reported.merge(one.on(), one.told().pain().value(), Math::max));
        Map<LocalDate, Integer> drawn = new TreeMap<>();
        drawings.forEach(one -> drawn.merge(one.drawnOn(), one.worst(), Math::max));
        List<Line> lines = new ArrayList<>();
        add(lines, "painOverTime.checkIns", Tone.ACCENT, reported);
        add(lines, "painOverTime.drawings", Tone.INK, drawn);
        if (lines.isEmpty()) {
            return HomeCareCard.quiet(Words.of("painOverTime.none"));
        }
        List<Point> all = lines.stream()
                .flatMap(line -> line.points().stream())
                .sorted(Comparator.comparing(Point::on))
                .toList();
        String summary = Words.of(
                "painOverTime.summary",
                all.size(),
                all.getFirst().value(),
                Formats.date(all.getFirst().on()),
                all.getLast().value(),
                Formats.date(all.getLast().on()));
        return new Chart(summary, Scale.SCORE, lines);
    }

    private static void add(List<Line> lines, String name, Tone tone, Map<LocalDate, Integer> values) {
        if (!values.isEmpty()) {
            lines.add(new Line(
                    Words.of(name),
                    tone,
                    values.entrySet().stream()
                            .map(one -> new Point(one.getKey(), one.getValue(), false))
                            .toList()));
        }
    }
}
