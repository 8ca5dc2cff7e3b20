package org.knotwise.forecast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.knotwise.forecast.FurtherVisits;
import org.knotwise.forecast.KnotForecast;
import org.knotwise.forecast.PlanForecast;
import org.knotwise.forecast.VisitSpan;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Odds;
import org.knotwise.shared.ui.Words;

/** How many sessions a plan needs: the number, what it rests on, how probable each number is, and knot by knot. */
final class ForecastCard extends Composite<Div> {

    /** Columns at either end that together are less probable than this are left out of the picture. */
    private static final double NOT_DRAWN = 0.005;

    private final transient KnotNames names;

    ForecastCard(PlanForecast forecast, KnotNames names) {
        this.names = names;
        var card = new CardSection(Words.of("forecast.title"));
        getContent().addClassName("forecast-card");
        getContent().add(card);
        switch (forecast) {
            case PlanForecast.Without(PlanForecast.Why why) -> card.show(quiet(Words.of("forecast.without", why)));
            case PlanForecast.Expected expected when expected.isReached() -> card.show(reached(expected));
            case PlanForecast.Expected expected -> {
                if (expected.isStartingAssumption()) {
                    card.withActions(assumption());
                }
                card.show(content(expected));
            }
        }
    }

    private static Component[] reached(PlanForecast.Expected forecast) {
        return new Component[] {
            lead(Words.of("forecast.reached")), quiet(Words.of("forecast.reached.text", forecast.done()))
        };
    }

    private Component[] content(PlanForecast.Expected forecast) {
        var words = new ForecastWords(forecast.further(), forecast.done());
        List<Component> content = new ArrayList<>(List.of(
                lead(words.headline()),
                quiet(Words.of(
                        forecast.isStartingAssumption() ? "forecast.why.assumption" : "forecast.why",
                        forecast.episodes(),
                        forecast.knots().size())),
                new Odds(Words.of("forecast.chart"), columns(forecast)),
                small(Words.of(
                        "forecast.caption",
                        forecast.done(),
                        Math.round(100 * forecast.further().span().probability())))));
        content.add(knotByKnot(forecast.knots()));
        return content.toArray(Component[]::new);
    }

    private static List<Odds.Column> columns(PlanForecast.Expected forecast) {
        FurtherVisits further = forecast.further();
        int first = 0;
        while (further.atMost(first) < NOT_DRAWN && first < FurtherVisits.MOST) {
            first++;
        }
        int last = FurtherVisits.MOST;
        while (last > first && 1 - further.atMost(last - 1) < NOT_DRAWN) {
            last--;
        }
        boolean withMore = last == FurtherVisits.MOST && further.more() >= NOT_DRAWN;
        double highest = further.more();
        for (int number = first; number <= last; number++) {
            highest = Math.max(highest, further.exactly(number));
        }
        List<Odds.Column> columns = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            columns.add(column(further, number, forecast.done(), highest));
        }
        if (withMore) {
            columns.add(more(further, forecast.done(), highest));
        }
        return columns;
    }

    private static Odds.Column column(FurtherVisits further, int number, int done, double highest) {
        VisitSpan span = further.span();
        OptionalInt median = further.median();
        String sessions = Words.of("forecast.sessions", done + number);
        return drawn(
                String.valueOf(done + number),
                sessions,
                further.exactly(number),
                highest,
                span.holds(number),
                median.isPresent() && median.getAsInt() == number);
    }

    private static Odds.Column more(FurtherVisits further, int done, double highest) {
        int most = done + FurtherVisits.MOST;
        return drawn(
                Words.of("forecast.more", most),
                Words.of("forecast.sessions.more", most),
                further.more(),
                highest,
                further.span().to() == null,
                further.median().isEmpty());
    }

    private static Odds.Column drawn(
            String label, String sessions, double probability, double highest, boolean inside, boolean middle) {
        long percent = Math.round(100 * probability);
        String figure = percent == 0 ? Words.of("forecast.percent.under") : Words.of("forecast.percent", percent);
        String spoken = Words.of(inside ? "forecast.spoken.inside" : "forecast.spoken", sessions, figure);
        return new Odds.Column(label, probability / highest, figure, inside, middle, spoken);
    }

    private Component knotByKnot(List<KnotForecast> knots) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        for (KnotForecast knot : knots) {
            var name = new Span(names.full(knot.knot().place()));
            var why = new Span(why(knot));
            why.addClassNames("kw-quiet", "kw-small");
            var main = new Div(name, why);
            main.addClassName("forecast-card__knot");
            var figure = new Span(figure(knot));
            figure.addClassName("kw-row__end");
            var item = new ListItem(main, figure);
            item.addClassName("kw-row");
            list.add(item);
        }
        var details = new Details(Words.of("forecast.byKnot"), list);
        details.addClassName("forecast-card__knots");
        return details;
    }

    private static String figure(KnotForecast knot) {
        if (knot.released()) {
            return Words.of("forecast.knot.released");
        }
        var words = new ForecastWords(knot.further(), 0);
        return Words.of("forecast.knot.figure", words.likely(), words.span());
    }

    private static String why(KnotForecast knot) {
        if (knot.released()) {
            return Words.of("forecast.knot.needsNone");
        }
        List<String> parts = new ArrayList<>();
        parts.add(Words.of("ageOfPain", knot.age()));
        parts.add(Words.of("forecast.knot.treated", knot.treated() + (knot.pending() ? 1 : 0)));
        parts.add(Words.of(
                knot.isStartingAssumption() ? "forecast.knot.few" : "forecast.knot.episodes", knot.episodes()));
        return String.join(" ", parts);
    }

    private static Component assumption() {
        var badge = new Span(Words.of("forecast.assumption"));
        badge.addClassNames("kw-badge", "kw-badge--note");
        return badge;
    }

    private static Paragraph lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("forecast-card__headline");
        return lead;
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("kw-quiet");
        return quiet;
    }

    private static Paragraph small(String text) {
        Paragraph small = quiet(text);
        small.addClassName("kw-small");
        return small;
    }
}
