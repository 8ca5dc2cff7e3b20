package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Movement;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.FindingWords;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.MovementReading;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.NotePart;

/** A visit as it was signed, or as another therapist is charting it: to be read only. */
class SignedVisit extends Composite<Div> {

    private final transient Chart chart;
    private final transient ChartParts parts;

    SignedVisit(Chart chart, ChartParts parts) {
        this.chart = chart;
        this.parts = parts;
        getContent().addClassNames("kw-panes", "visits-signed");
        getContent().add(findings(), note());
    }

    private Component findings() {
        var names = new KnotNames(parts.atlas());
        var words = new FindingWords(parts.atlas());
        List<Component> all = new ArrayList<>();
        for (KnotRow row : chart.knots()) {
            chart.visit().at(row.id()).ifPresent(finding -> {
                all.add(new H3(row.number() + ". " + names.full(row.place())));
                all.add(new Paragraph(tenderness(finding)));
                words.lines(finding).forEach(line -> all.add(new Paragraph(line)));
            });
        }
        if (all.isEmpty()) {
            all.add(new Paragraph(Words.of("visit.noFindings")));
        }
        return new CardSection(Words.of("visit.findings"), all.toArray(Component[]::new))
                .withClass("visits-signed__text");
    }

    private static String tenderness(FindingDraft finding) {
        Score after = finding.after();
        return after == null
                ? Words.of("knots.ofTen", finding.before().value())
                : Words.of("finding.beforeAfter", finding.before().value(), after.value());
    }

    private Component note() {
        NoteDraft note = chart.visit().note();
        List<Component> all = new ArrayList<>();
        pain(note.painBefore(), note.painAfter()).ifPresent(words -> all.add(new Paragraph(words)));
        for (NotePart part : NotePart.values()) {
            if (!note.text(part).isBlank()) {
                var label = new Span(Words.of("note.part", part));
                label.addClassName("kw-caption");
                var text = new Paragraph(note.text(part));
                text.addClassName("visits-signed__part");
                all.add(new Div(label, text));
            }
        }
        if (!note.aftercare().isEmpty()) {
            all.add(new Paragraph(Words.of(
                    "visit.aftercareGiven",
                    note.aftercare().stream()
                            .sorted()
                            .map(advice -> Words.of("aftercare", advice))
                            .collect(Collectors.joining("; ")))));
        }
        chart.visit().movements().forEach(reading -> all.add(new Paragraph(movement(reading))));
        return new CardSection(Words.of("note.title"), all.toArray(Component[]::new)).withClass("visits-signed__text");
    }

    private static Optional<String> pain(@Nullable Score before, @Nullable Score after) {
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(
                after == null
                        ? Words.of("visit.painBefore", before.value())
                        : Words.of("visits.pain", before.value(), after.value()));
    }

    private String movement(MovementReading reading) {
        String name = parts.atlas()
                .movement(reading.movement())
                .map(Movement::name)
                .orElse(reading.movement().value());
        return Words.of("movement.measured", name, words(reading.right()), words(reading.left()));
    }

    private static String words(@Nullable Integer value) {
        return value == null ? Words.of("movement.none") : Objects.toString(value);
    }
}
