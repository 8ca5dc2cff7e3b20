package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Columns side by side that start at zero, such as the days of a week. */
@Tag("kw-bars")
@JsModule("./bars/kw-bars.ts")
public final class Bars extends Component {

    /** Where a column stands in time. */
    public enum Tone {
        PAST,
        PRESENT,
        COMING
    }

    /**
     * One column.
     *
     * @param share how far it is filled, 0 to 1; more is drawn as full
     * @param figure stands below it
     * @param spoken says all of it to a screen reader
     */
    public record Bar(String label, double share, String figure, String spoken, Tone tone) {}

    public Bars(List<Bar> bars) {
        getElement().setPropertyList("bars", bars.stream().map(Bars::drawn).toList());
    }

    private static Map<String, Object> drawn(Bar bar) {
        return Map.of(
                "label",
                bar.label(),
                "share",
                bar.share(),
                "figure",
                bar.figure(),
                "spoken",
                bar.spoken(),
                "tone",
                bar.tone().name().toLowerCase(Locale.ROOT));
    }
}
