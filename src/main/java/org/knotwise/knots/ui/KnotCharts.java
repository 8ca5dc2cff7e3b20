package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.FindingDetails;
import org.knotwise.knots.KnotHistory;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Chart;
import org.knotwise.shared.ui.Chart.Line;
import org.knotwise.shared.ui.Chart.Point;
import org.knotwise.shared.ui.Chart.Scale;
import org.knotwise.shared.ui.Chart.Tone;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** How tender a knot was, and how much pressure it took; the second runs the other way, and has a chart of its own. */
final class KnotCharts {

    private static final int MOST_GRID_LINES = 4;

    private KnotCharts() {}

    static Component[] all(KnotHistory history) {
        List<Component> charts = new ArrayList<>();
        charts.add(tenderness(history));
        if (history.inForce().stream()
                .anyMatch(finding -> finding.draft().measured().threshold() != null)) {
            charts.add(threshold(history));
        }
        return charts.toArray(Component[]::new);
    }

    private static Component tenderness(KnotHistory history) {
        if (history.inForce().isEmpty()) {
            return new CardSection(
                    Words.of("knot.tenderness"),
                    new EmptyState("chart-line", Words.of("knot.noFinding.title"), Words.of("knot.noFinding.text")));
        }
        List<Point> before = points(history, finding -> valueOf(finding.draft().before()));
        List<Point> after = points(history, finding -> valueOf(finding.draft().after()));
        List<Line> lines = new ArrayList<>(List.of(new Line(Words.of("knot.tenderness.before"), Tone.INK, before)));
        if (!after.isEmpty()) {
            lines.add(new Line(Words.of("knot.tenderness.after"), Tone.FAINT, after));
        }
        String summary = Words.of(
                "knot.tenderness.summary",
                before.size(),
                before.getFirst().value(),
                Formats.date(before.getFirst().on()),
                before.getLast().value(),
                Formats.date(before.getLast().on()));
        return new CardSection(Words.of("knot.tenderness"), new Chart(summary, Scale.SCORE, lines));
    }

    private static Component threshold(KnotHistory history) {
        List<Point> points =
                points(history, finding -> finding.draft().measured().threshold());
        int most = points.stream()
                .map(point -> (BigDecimal) point.value())
                .mapToInt(value -> 1 + value.intValue())
                .max()
                .orElse(1);
        int step = Math.max(1, Math.ceilDiv(most, MOST_GRID_LINES));
        String summary = Words.of(
                "knot.threshold.summary",
                points.getFirst().value(),
                Formats.date(points.getFirst().on()),
                points.getLast().value(),
                Formats.date(points.getLast().on()));
        var says = new Paragraph(Words.of("knot.threshold.runsTheOtherWay"));
        says.addClassNames("kw-quiet", "kw-small");
        return new CardSection(
                Words.of("knot.threshold"),
                says,
                new Chart(
                        summary,
                        new Scale(0, step * Math.ceilDiv(most, step), step),
                        List.of(new Line(Words.of("knot.threshold.line"), Tone.INK, points))));
    }

    /** The values of the findings that have one; each episode has a line of its own, as nobody looked between two. */
    private static List<Point> points(KnotHistory history, Function<FindingDetails, @Nullable Number> value) {
        List<Point> points = new ArrayList<>();
        int drawn = -1;
        for (FindingDetails finding : history.inForce()) {
            Number number = value.apply(finding);
            if (number != null) {
                int episode = episodeOn(history, finding.on());
                points.add(new Point(finding.on(), number, episode != drawn && !points.isEmpty()));
                drawn = episode;
            }
        }
        return points;
    }

    /** The last episode that had begun by that day. */
    private static int episodeOn(KnotHistory history, LocalDate day) {
        return (int) history.episodes().stream()
                .filter(episode -> !episode.beganOn().isAfter(day))
                .count();
    }

    private static @Nullable Number valueOf(@Nullable Score score) {
        return score == null ? null : score.value();
    }
}
