package org.knotwise.knots.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.knotwise.knots.KnotState;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** The sign of a knot: one shape for each state, so that colour is never alone, with or without its word. */
@NamedInterface("parts")
public final class KnotGlyph {

    private KnotGlyph() {}

    /** The sign with its word, as lists show it. */
    public static Span badge(KnotState state, boolean recurring) {
        var badge = new Span(word(state, recurring));
        badge.addClassNames("kw-state", "kw-state--" + name(state));
        badge.setClassName("kw-state--recurred", recurring);
        return badge;
    }

    /** The sign alone, with its word for those who hear the page. */
    public static Span alone(KnotState state, boolean recurring) {
        var glyph = new Span();
        glyph.addClassNames("kw-glyph", "kw-glyph--" + name(state));
        glyph.setClassName("kw-glyph--recurred", recurring);
        glyph.getElement().setAttribute("role", "img");
        glyph.getElement().setAttribute("aria-label", word(state, recurring));
        return glyph;
    }

    private static String word(KnotState state, boolean recurring) {
        return Words.of(recurring ? "knotState.again" : "knotState", state);
    }

    private static String name(KnotState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
