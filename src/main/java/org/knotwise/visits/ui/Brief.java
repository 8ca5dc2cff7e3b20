package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knotwise.health.AlertKind;
import org.knotwise.health.AlertRow;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionRow;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Spark;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitDetails;

/** What to know as a visit begins: what was noted for it, how the knots go, what is new, and what is left. Folds away. */
class Brief extends Composite<Details> {

    private final transient Chart chart;
    private final transient ChartParts parts;
    private final transient KnotNames names;
    private final Div facts = new Div();

    Brief(Chart chart, ChartParts parts) {
        this.chart = chart;
        this.parts = parts;
        this.names = new KnotNames(parts.atlas());
        facts.addClassName("visits-brief__facts");
        getContent().addClassNames("kw-card", "visits-brief");
        getContent().setSummaryText(Words.of("brief.title"));
        getContent().setOpened(chart.isFresh());
        getContent().add(facts);
        VisitDetails last = chart.last();
        fact(
                "brief.nextTime",
                last == null
                        ? Optional.of(Words.of("brief.first"))
                        : text(last.note().nextTime()));
        fact("brief.alerts", lines(newAlerts()));
        fact("brief.returned", lines(returned()));
        fact("brief.plan", plan());
        fact("brief.homeCare", homeCare());
        if (!chart.due().isEmpty()) {
            facts.add(labelled("brief.knots", knots()));
        }
    }

    private void fact(String key, Optional<String> said) {
        said.ifPresent(words -> facts.add(labelled(key, new Paragraph(words))));
    }

    private static Div labelled(String key, Component what) {
        var label = new Span(Words.of(key));
        label.addClassName("kw-caption");
        return new Div(label, what);
    }

    private static Optional<String> text(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> lines(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(Words.of("brief.also"), lines));
    }

    private List<String> newAlerts() {
        VisitDetails last = chart.last();
        LocalDate since = last == null ? LocalDate.MIN : last.day();
        return chart.alerts().stream()
                .filter(alert ->
                        alert.kind() != AlertKind.RETURN && !alert.since().isBefore(since))
                .map(AlertRow::text)
                .toList();
    }

    private List<String> returned() {
        return chart.alerts().stream()
                .filter(alert -> alert.kind() == AlertKind.RETURN)
                .map(AlertRow::text)
                .toList();
    }

    private Optional<String> plan() {
        PlanDetails plan = chart.plan();
        if (plan == null) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>(List.of(Words.of("brief.left", plan.left(), plan.agreed())));
        chart.session().ifPresent(session -> {
            if (plan.isMeasuredIn(session)) {
                said.add(Words.of("brief.measure"));
            }
            if (endsItsPhase(plan, session)) {
                said.add(Words.of("brief.review", plan.phaseOf(session).name()));
            }
        });
        return Optional.of(String.join(" ", said));
    }

    private static boolean endsItsPhase(PlanDetails plan, SessionRow session) {
        return plan.sessions().stream()
                .noneMatch(other -> other.phase() == session.phase() && other.number() > session.number());
    }

    private Optional<String> homeCare() {
        VisitDetails last = chart.last();
        List<String> said = parts.homeCare()
                .of(
                        chart.who().id(),
                        last == null ? null : last.day(),
                        chart.visit().day());
        return text(String.join(" ", said));
    }

    private UnorderedList knots() {
        var list = new UnorderedList();
        list.addClassName("visits-brief__knots");
        chart.due().forEach(knot -> list.add(item(knot)));
        return list;
    }

    private ListItem item(KnotRow knot) {
        var spark = new Spark(knot.trend());
        spark.addClassName("kw-state-ink--" + knot.state().name().toLowerCase(Locale.ROOT));
        return new ListItem(
                KnotGlyph.alone(knot.state(), knot.recurring()),
                new Span(Words.of(
                        "brief.knot",
                        knot.number(),
                        names.muscle(knot.place()),
                        Words.of("side", knot.place().side()),
                        knot.tenderness(),
                        Formats.dayAndMonth(knot.foundOn()))),
                spark);
    }
}
