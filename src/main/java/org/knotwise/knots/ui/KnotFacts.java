package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.QuietTime;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** How the knot is now, in three numbers. */
class KnotFacts extends Composite<CardSection> {

    KnotFacts(KnotHistory history) {
        if (history.withdrawn()) {
            var says = new Paragraph(Words.of("knot.withdrawn"));
            says.addClassName("kw-note");
            getContent().show(says);
            return;
        }
        getContent().withClass("knots-now");
        var badge =
                new Div(KnotGlyph.badge(history.knot().state(), history.knot().recurring()));
        getContent()
                .show(
                        badge,
                        figures(
                                history.episodes().size(),
                                history.medianQuietDays(),
                                history.knot().tenderness()));
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("knot.now"));
    }

    /** How often it was found, how long it was quiet, and how tender it is. */
    static DescriptionList figures(int found, OptionalInt medianDays, int tenderness) {
        var list = new DescriptionList();
        list.addClassName("knots-figures");
        add(list, Words.of("recurring.times", found), Words.of("recurring.timeFound"));
        add(
                list,
                medianDays.isPresent() ? Words.of("recurring.quiet", QuietTime.weeks(medianDays.getAsInt())) : "–",
                Words.of("recurring.medianQuiet"));
        add(list, Words.of("knots.ofTen", tenderness), Words.of("recurring.tenderNow"));
        return list;
    }

    private static void add(DescriptionList list, String figure, String words) {
        var one = new Div(new DescriptionList.Description(figure), new DescriptionList.Term(words));
        list.getElement().appendChild(one.getElement());
    }
}
