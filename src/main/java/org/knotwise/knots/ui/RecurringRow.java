package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.knotwise.knots.QuietTime;
import org.knotwise.knots.RecurringKnot;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/** One knot that came back: whose it is, its episodes on the axis that all rows share, and how long it was quiet. */
class RecurringRow extends Composite<ListItem> {

    private final NativeButton choose = new NativeButton();

    RecurringRow(RecurringKnot knot, KnotNames names, LocalDate from, LocalDate today, Runnable chosen) {
        var muscle = new Span(names.muscle(knot.place()));
        muscle.addClassName("recurring-row__muscle");
        var side = new Span(names.detail(knot.place()));
        side.addClassName("kw-quiet");
        var client = new Span(Names.of(knot.clientName()));
        client.addClassName("recurring-row__client");
        choose.add(new Div(muscle, side), client);
        choose.addClassName("recurring-row__choose");
        choose.addClickListener(_ -> chosen.run());
        var factors = new Span(knot.openAtThisFind().stream()
                .map(factor -> factor.factor().name())
                .collect(Collectors.joining(", ")));
        factors.addClassNames("recurring-row__factors", "kw-quiet");
        var main = new Div(KnotGlyph.alone(knot.state(), true), new Div(choose, factors));
        main.addClassName("recurring-row__main");
        getContent().add(main, new IntervalLine(knot.episodes(), from, today), quiet(knot));
        getContent().addClassName("recurring-row");
        setChosen(false);
    }

    void setChosen(boolean chosen) {
        choose.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        getContent().setClassName("recurring-row--chosen", chosen);
    }

    void focus() {
        ((Focusable<?>) choose).focus();
    }

    private static Div quiet(RecurringKnot knot) {
        var median = new Span(
                knot.medianQuietDays().isPresent()
                        ? Words.of(
                                "recurring.weeks",
                                QuietTime.weeks(knot.medianQuietDays().getAsInt()))
                        : "–");
        median.addClassName("recurring-row__median");
        var episodes = new Span(Words.of("recurring.episodes", knot.episodes().size()));
        episodes.addClassNames("kw-quiet", "kw-small");
        var quiet = new Div(median, episodes);
        quiet.addClassName("recurring-row__quiet");
        return quiet;
    }
}
