package org.knotwise.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.shared.ui.Words;

/** Signs of the knots, colours and type. */
final class KitFoundations {

    private static final List<String> COLOURS = List.of(
            "ink-900",
            "ink-800",
            "accent",
            "accent-soft",
            "active",
            "latent",
            "released",
            "canvas",
            "surface",
            "sunken");
    private static final List<String> SIZES = List.of("26", "20", "16", "14", "13", "12");

    private KitFoundations() {}

    static Component states() {
        var selected = KnotGlyph.alone(KnotState.ACTIVE, false);
        selected.addClassName("kw-glyph--selected");
        var examine = new Span();
        examine.addClassNames("kw-glyph", "kw-glyph--examine");
        var states = new Div(
                state("active", KnotGlyph.alone(KnotState.ACTIVE, false)),
                state("latent", KnotGlyph.alone(KnotState.LATENT, false)),
                state("released", KnotGlyph.alone(KnotState.RELEASED, false)),
                state("recurred", KnotGlyph.alone(KnotState.ACTIVE, true)),
                state("selected", selected),
                state("examine", examine));
        states.addClassNames("kw-card", "demo-kit__states");
        return states;
    }

    private static Div state(String key, Span glyph) {
        var name = new Paragraph(Words.of("kit.state." + key));
        name.addClassName("kw-lead");
        var text = new Paragraph(Words.of("kit.state." + key + ".text"));
        text.addClassNames("kw-quiet", "kw-small");
        return new Div(glyph, name, text);
    }

    static Component colours() {
        var colours = new Div();
        colours.addClassNames("kw-card", "demo-kit__colours");
        COLOURS.forEach(colour -> {
            var swatch = new Span();
            swatch.addClassNames("demo-kit__swatch", "demo-kit__swatch--" + colour);
            var name = new Span(Words.of("kit.colour." + colour));
            name.addClassNames("kw-small");
            colours.add(new Div(swatch, name));
        });
        return colours;
    }

    static Component type() {
        var type = new Div();
        type.addClassNames("kw-card", "demo-kit__type");
        SIZES.forEach(size -> {
            var name = new Span(Words.of("kit.type." + size));
            name.addClassName("kw-caption");
            var sample = new Span(Words.of("kit.type." + size + ".sample"));
            sample.addClassName("demo-kit__type--" + size);
            type.add(new Paragraph(name, sample));
        });
        return type;
    }
}
