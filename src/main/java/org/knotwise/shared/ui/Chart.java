package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A chart of values over days. It is an image with a sentence for those who hear the page, and the same numbers stand in a
 * table that opens below it.
 */
@Tag("kw-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/kw-chart.ts")
public final class Chart extends Component implements HasStyle {

    /** How a line is drawn. */
    public enum Tone {
        /** What the chart is about. */
        INK,
        /** This plan. */
        ACCENT,
        /** What stands behind. */
        FAINT
    }

    /**
     * One value.
     *
     * @param begins whether the line begins anew here, without one that leads to it from the value before
     */
    public record Point(LocalDate on, Number value, boolean begins) {}

    /** One line; straight from point to point. */
    public record Line(String name, Tone tone, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** The axis of the values, with a grid line at each step. */
    public record Scale(int least, int most, int step) {

        /** Of pain and tenderness. */
        public static final Scale SCORE = new Scale(0, 10, 5);
    }

    /**
     * Draws these lines.
     *
     * @param summary says in a sentence what is to be seen
     * @param lines at most three
     */
    public Chart(String summary, Scale scale, List<Line> lines) {
        getElement()
                .setPropertyMap(
                        "content",
                        Map.of(
                                "summary", summary,
                                "least", scale.least(),
                                "most", scale.most(),
                                "step", scale.step(),
                                "series", lines.stream().map(Chart::drawn).toList(),
                                "days", days(lines),
                                "words", words()));
    }

    private static Map<String, Object> drawn(Line line) {
        return Map.of(
                "name",
                line.name(),
                "tone",
                line.tone().name().toLowerCase(Locale.ROOT),
                "points",
                line.points().stream()
                        .map(point ->
                                Map.of("on", point.on().toString(), "value", point.value(), "begins", point.begins()))
                        .toList());
    }

    private static Map<String, String> days(List<Line> lines) {
        Map<String, String> days = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::on)
                .sorted()
                .forEach(day -> days.put(day.toString(), Formats.date(day)));
        return days;
    }

    private static Map<String, String> words() {
        return Map.of(
                "asTable", Words.of("chart.asTable"),
                "asPicture", Words.of("chart.asPicture"),
                "day", Words.of("chart.day"));
    }
}
