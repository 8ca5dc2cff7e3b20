package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.QuietTime;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The episodes of one knot on an axis of time that ends today. What lies before the axis is left out of the picture. */
@Tag("kw-interval-line")
@JsModule("./interval-line/kw-interval-line.ts")
final class IntervalLine extends Component implements HasStyle {

    /** A quiet time that is drawn narrower than this has no room for its words. */
    private static final double LABEL_FROM = 0.06;

    private final transient LocalDate from;
    private final transient LocalDate today;
    private final transient List<Map<String, Object>> spans = new ArrayList<>();
    private final transient List<Map<String, Object>> marks = new ArrayList<>();

    IntervalLine(List<Episode> episodes, LocalDate from, LocalDate today) {
        this.from = from;
        this.today = today;
        for (int i = 0; i < episodes.size(); i++) {
            draw(episodes.get(i), QuietTime.before(episodes, i));
        }
        getElement().setPropertyList("spans", spans);
        getElement().setPropertyList("marks", marks);
        getElement().setProperty("spoken", spoken(episodes));
    }

    private void draw(Episode episode, Optional<QuietTime> quiet) {
        LocalDate ended = episode.endedOn();
        quiet.ifPresent(
                time -> span("quiet", time.releasedOn(), time.foundOn(), Words.of("recurring.quiet", time.weeks())));
        span("open", episode.beganOn(), ended == null ? today : ended, "");
        mark(quiet.isPresent() ? "again" : "found", episode.beganOn());
        if (ended != null) {
            mark(episode.ending() == Ending.RELEASED ? "released" : "ended", ended);
        }
    }

    private void span(String kind, LocalDate begin, LocalDate end, String label) {
        double left = at(begin);
        double right = at(end);
        if (right > 0 && right > left) {
            boolean room = right - Math.max(0, left) >= LABEL_FROM;
            spans.add(Map.of("kind", kind, "from", Math.max(0, left), "to", right, "label", room ? label : ""));
        }
    }

    private void mark(String kind, LocalDate day) {
        if (!day.isBefore(from)) {
            marks.add(Map.of("kind", kind, "at", at(day)));
        }
    }

    private double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, today);
    }

    private static String spoken(List<Episode> episodes) {
        List<String> parts = new ArrayList<>();
        for (Episode episode : episodes) {
            LocalDate ended = episode.endedOn();
            Ending ending = episode.ending();
            parts.add(
                    ended == null || ending == null
                            ? Words.of("episode.open", Formats.date(episode.beganOn()))
                            : Words.of(
                                    "episode.ended",
                                    Formats.date(episode.beganOn()),
                                    Words.of("episode.ending", ending),
                                    Formats.date(ended)));
        }
        return String.join("; ", parts);
    }
}
