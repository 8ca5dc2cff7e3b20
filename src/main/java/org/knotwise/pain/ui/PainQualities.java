package org.knotwise.pain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import org.knotwise.pain.PainQuality;
import org.knotwise.shared.ui.Words;

/** The qualities of pain to choose from, each with its pattern. */
final class PainQualities {

    private PainQualities() {}

    static RadioButtonGroup<PainQuality> choice(String label) {
        var group = new RadioButtonGroup<PainQuality>(label);
        group.setItems(PainQuality.values());
        group.setRenderer(new ComponentRenderer<>(PainQualities::shown));
        group.addClassName("pain-qualities");
        return group;
    }

    /** The pattern alone; the word stands beside it. */
    static Span swatch(PainQuality quality) {
        var swatch = new Span();
        swatch.addClassNames(
                "pain-swatch", "pain-swatch--" + PainWords.ink(quality).name().toLowerCase(Locale.ROOT));
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }

    private static Div shown(PainQuality quality) {
        var shown = new Div(swatch(quality), new Span(Words.of("painQuality", quality)));
        shown.addClassName("pain-qualities__one");
        return shown;
    }
}
