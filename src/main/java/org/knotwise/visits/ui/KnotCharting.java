package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Technique;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/** One knot in a visit: tenderness before and after, signs, and what was done. A finding begins with a value before. */
class KnotCharting extends Composite<CardSection> {

    private final Consumer<FindingDraft> keep;
    private final RadioButtonGroup<Integer> before = Choice.inkScale(Words.of("finding.before"));
    private final RadioButtonGroup<Integer> after = Choice.scale(Words.of("finding.after"));
    private final CheckboxGroup<Sign> present = new CheckboxGroup<>(Words.of("finding.present"));
    private final CheckboxGroup<Technique> techniques = new CheckboxGroup<>(Words.of("finding.techniques"));
    private final Div doses = new Div();
    private final Map<TechniqueId, DoseFields> dosed = new HashMap<>();
    private final boolean writable;
    private final String heading;
    private Map<Sign, Answer> answersBefore = Map.of();
    private String note = "";

    /**
     * @param charted what was charted before; null if this knot was not touched yet
     * @param keep is given each whole finding, as soon as it is one
     */
    KnotCharting(
            KnotRow knot, @Nullable FindingDraft charted, Atlas atlas, boolean writable, Consumer<FindingDraft> keep) {
        this.keep = keep;
        this.writable = writable;
        this.heading = knot.number() + ". " + new KnotNames(atlas).full(knot.place());
        configureChoices(techniquesFor(knot.place(), atlas));
        if (charted != null) {
            show(charted, atlas);
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(before, after, present, techniques)) {
            field.setReadOnly(!writable);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed();
                }
            });
        }
        var last = new Span(Words.of("visit.last", knot.tenderness()));
        last.addClassNames("kw-quiet", "kw-small");
        var state = new Span(Words.of("knotState", knot.state()));
        state.addClassNames("kw-state", "kw-state--" + knot.state().name().toLowerCase(Locale.ROOT));
        var details = new Details(Words.of("visit.signsAndTechniques"), present, techniques, doses);
        details.setOpened(charted != null || !writable);
        getContent().withClass("visits-charting").show(before, after, details);
        getContent().withActions(last, state);
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(heading);
    }

    private void configureChoices(List<Technique> choice) {
        present.setItems(Sign.values());
        present.setItemLabelGenerator(sign -> Words.of("sign", sign));
        present.addClassName("kw-chips");
        techniques.setItems(choice);
        techniques.setItemLabelGenerator(Technique::name);
        techniques.addClassName("kw-chips");
        doses.addClassName("visits-doses");
    }

    private static List<Technique> techniquesFor(KnotPlace place, Atlas atlas) {
        return switch (place) {
            case KnotPlace.AtPoint at -> atlas.techniquesFor(at.point().muscle());
            case KnotPlace.FreeSpot _ ->
                atlas.techniques().stream().filter(Technique::isCharted).toList();
        };
    }

    private void show(FindingDraft charted, Atlas atlas) {
        before.setValue(charted.before().value());
        Score value = charted.after();
        if (value != null) {
            after.setValue(value.value());
        }
        answersBefore = charted.signs();
        note = charted.note();
        present.setValue(charted.signs().entrySet().stream()
                .filter(entry -> entry.getValue() == Answer.YES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        Set<TechniqueId> used =
                charted.treatments().stream().map(Treatment::technique).collect(Collectors.toSet());
        techniques.setValue(techniques
                .getListDataView()
                .getItems()
                .filter(technique -> used.contains(technique.id()))
                .collect(Collectors.toSet()));
        charted.treatments()
                .forEach(treatment -> atlas.technique(treatment.technique())
                        .ifPresent(technique -> addDose(technique).show(treatment)));
    }

    private void changed() {
        Set<TechniqueId> chosen =
                techniques.getValue().stream().map(Technique::id).collect(Collectors.toSet());
        techniques.getValue().stream()
                .filter(technique -> !dosed.containsKey(technique.id()))
                .forEach(this::addDose);
        List.copyOf(dosed.keySet()).stream().filter(id -> !chosen.contains(id)).forEach(id -> {
            Optional.ofNullable(dosed.remove(id)).ifPresent(doses::remove);
        });
        before.setInvalid(before.isEmpty());
        before.setErrorMessage(Words.of("finding.beforeMissing"));
        Choice.score(before).ifPresent(score -> keep.accept(finding(score)));
    }

    private DoseFields addDose(Technique technique) {
        var dose = new DoseFields(technique, writable, this::changed);
        dosed.put(technique.id(), dose);
        doses.add(dose);
        return dose;
    }

    private FindingDraft finding(Score score) {
        Map<Sign, Answer> signs = new EnumMap<>(Sign.class);
        answersBefore.forEach((sign, answer) -> {
            if (answer == Answer.NO) {
                signs.put(sign, answer);
            }
        });
        present.getValue().forEach(sign -> signs.put(sign, Answer.YES));
        List<Treatment> treatments = new ArrayList<>();
        doses.getChildren().map(DoseFields.class::cast).forEach(dose -> treatments.add(dose.read()));
        return new FindingDraft(score, Choice.score(after).orElse(null), signs, treatments, note);
    }
}
