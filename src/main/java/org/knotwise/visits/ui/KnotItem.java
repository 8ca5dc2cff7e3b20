package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.Technique;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.ChartedKnot;

/** A knot in the list of a visit: a row, or, while it is charted, a card with all there is to enter. */
class KnotItem extends Composite<Section> {

    private final transient KnotRow row;
    private final transient KnotList list;
    private final transient Chart chart;
    private final transient ChartParts parts;
    private final transient KnotNames names;
    private final Div lost = new Div();
    private transient @Nullable FindingDraft finding;
    private @Nullable KnotCharting open;
    private boolean proposes;

    KnotItem(KnotRow row, Chart chart, ChartParts parts, KnotList list) {
        this.row = row;
        this.list = list;
        this.chart = chart;
        this.parts = parts;
        this.names = new KnotNames(parts.atlas());
        this.finding = chart.visit().at(row.id()).orElse(null);
        getContent().addClassNames("kw-card", "visits-charting");
        fold();
    }

    KnotRow row() {
        return row;
    }

    boolean isDone() {
        return finding != null;
    }

    boolean isOpen() {
        return open != null;
    }

    void fold() {
        open = null;
        getContent().removeAll();
        getContent().addClassName("visits-charting--folded");
        var start = new Button(Words.of(isDone() ? "chart.done" : "chart.start"), _ -> list.open(this));
        start.setAriaLabel(Words.of(isDone() ? "chart.doneAt" : "chart.startAt", row.number()));
        if (isDone()) {
            start.setIcon(Icons.of("check"));
        }
        var tenderness = new Span(
                finding == null
                        ? Words.of("chart.last", row.tenderness())
                        : Words.of("chart.value", FindingSentence.tenderness(finding)));
        tenderness.addClassName("visits-charting__value");
        getContent().add(header(below(), tenderness, start));
    }

    void unfold() {
        getContent().removeAll();
        getContent().removeClassName("visits-charting--folded");
        open = new KnotCharting(
                row, finding, TechniqueOffer.at(row.place(), parts.atlas(), chart.conditions()), parts, deeds());
        var next = new Button(Words.of("chart.next"), _ -> list.next(this));
        next.addThemeVariants(ButtonVariant.TERTIARY);
        ChartKeys.step(next, "next");
        lost.addClassName("kw-note");
        lost.getElement().setAttribute("role", "status");
        lost.setVisible(false);
        getContent()
                .add(
                        header(lastTime(), KnotGlyph.badge(row.state(), row.recurring())),
                        lost,
                        cautions(),
                        open,
                        elsewhere(),
                        next);
        if (proposes) {
            propose();
        }
    }

    /** Offers to do what was done last time, now or when the card is opened. */
    void propose() {
        proposes = true;
        if (open != null) {
            KnotCharting card = open;
            chart.lastAt(row.id())
                    .ifPresent(last ->
                            TechniqueWords.done(parts.atlas(), last).ifPresent(words -> card.propose(last, words)));
        }
    }

    private Div header(String below, Component... end) {
        var title = new H2(row.number() + ". " + names.muscle(row.place()) + ", " + names.detail(row.place()));
        title.addClassName("kw-card__title");
        var under = new Paragraph(below);
        under.addClassNames("kw-quiet", "kw-small");
        var words = new Div(title, under);
        words.addClassName("visits-charting__words");
        var header = new Div(KnotGlyph.alone(row.state(), row.recurring()), words);
        header.addClassName("kw-card__header");
        header.add(end);
        return header;
    }

    private String below() {
        return Optional.ofNullable(finding)
                .flatMap(done -> TechniqueWords.done(parts.atlas(), done))
                .orElseGet(this::lastTime);
    }

    private String lastTime() {
        return chart.lastAt(row.id())
                .map(last -> last.note().isEmpty()
                        ? Words.of("chart.lastTime", FindingSentence.tenderness(last))
                        : Words.of("chart.lastTimeNote", FindingSentence.tenderness(last), last.note()))
                .orElse("");
    }

    private Div cautions() {
        var all = new Div();
        all.addClassName("visits-charting__cautions");
        muscle().ifPresent(muscle -> {
            muscle.cautions().forEach(caution -> all.add(quiet(caution)));
            String missing = muscle.sensitive().stream()
                    .filter(region -> !chart.allowed().contains(region))
                    .sorted()
                    .map(region -> Words.of("sensitiveRegion", region))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                all.add(quiet(Words.of("knot.noConsent", missing)));
            }
        });
        return all;
    }

    /** What other professions do: it can be recommended, and goes into the plan part of the note. */
    private Div elsewhere() {
        var all = new Div();
        all.addClassName("visits-elsewhere");
        Optional<Muscle> muscle = muscle();
        List<Technique> techniques = muscle.map(one -> parts.atlas().techniques().stream()
                        .filter(technique -> one.techniques().contains(technique.id()) && !technique.isCharted())
                        .toList())
                .orElse(List.of());
        if (!techniques.isEmpty()) {
            var details = new Details(Words.of("chart.elsewhere"));
            techniques.forEach(technique -> details.add(
                    recommend(technique, muscle.orElseThrow().common().toLowerCase(Locale.ROOT))));
            all.add(details);
        }
        return all;
    }

    private Button recommend(Technique technique, String muscle) {
        String profession = Words.of("profession", technique.performedBy());
        var button = new Button(
                Words.of("chart.recommend", technique.name(), profession),
                _ -> list.recommend(Words.of("chart.recommended", technique.name(), profession, muscle)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Optional<Muscle> muscle() {
        return row.place() instanceof KnotPlace.AtPoint at
                ? parts.atlas().muscle(at.point().muscle())
                : Optional.empty();
    }

    private static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassNames("kw-quiet", "kw-small");
        return words;
    }

    private KnotCharting.Deeds deeds() {
        return new KnotCharting.Deeds() {
            @Override
            public Optional<FindingDraft> keep(@Nullable FindingDraft read, FindingDraft now) {
                return list.keep(row, read, now).map(kept -> taken(now, kept));
            }

            @Override
            public void confirm(Map<String, String> texts) {
                list.confirm(texts);
            }
        };
    }

    private FindingDraft taken(FindingDraft mine, ChartedKnot kept) {
        list.follow(row, finding, kept.finding());
        finding = kept.finding();
        if (kept.lost() && open != null) {
            open.show(kept.finding());
            lost.setText(Words.of(
                    "chart.lostKnot",
                    FindingSentence.tenderness(mine),
                    TechniqueWords.done(parts.atlas(), mine).orElse(Words.of("chart.nothingDone"))));
        }
        lost.setVisible(kept.lost());
        return kept.finding();
    }
}
