package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Technique;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.ui.Words;

/**
 * What was done at a knot: chips for the techniques, and for each chosen one its dose. Those that something speaks against
 * come last, with why; choosing one asks for a reason.
 */
class TechniqueFields extends Composite<Div> {

    private final TechniqueOffer offer;
    private final String knot;
    private final Runnable changed;
    private final CheckboxGroup<Technique> chips = new CheckboxGroup<>(Words.of("finding.techniques"));
    private final UnorderedList against = new UnorderedList();
    private final Div doses = new Div();
    private final transient Map<TechniqueId, DoseFields> dosed = new LinkedHashMap<>();
    private final transient Map<TechniqueId, NativeButton> warned = new HashMap<>();

    /** @param knot names the knot among the parts that are kept */
    TechniqueFields(TechniqueOffer offer, String knot, Runnable changed) {
        this.offer = offer;
        this.knot = knot;
        this.changed = changed;
        chips.setItems(offer.plain());
        chips.setItemLabelGenerator(Technique::name);
        chips.addClassName("kw-chips");
        chips.setVisible(!offer.plain().isEmpty());
        DraftKeeper.lookAfter(chips, part());
        ChartKeys.step(chips, "technique");
        chips.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                follow(change.getValue());
                changed.run();
            }
        });
        against.addClassName("visits-against");
        offer.against().forEach((technique, why) -> against.add(item(technique, why)));
        doses.addClassName("visits-doses");
        getContent().addClassName("visits-techniques");
        getContent().add(chips);
        if (!offer.against().isEmpty()) {
            var heading = new Paragraph(Words.of("chart.against.title"));
            heading.addClassNames("kw-quiet", "kw-small");
            getContent().add(heading, against);
        }
        getContent().add(doses);
    }

    private ListItem item(Technique technique, List<Contraindication> why) {
        var choose = new NativeButton(technique.name(), _ -> choose(technique, why));
        choose.addClassName("visits-against__choose");
        choose.getElement().setAttribute("aria-pressed", "false");
        warned.put(technique.id(), choose);
        var words = new Span(why.stream().map(TechniqueWords::against).collect(Collectors.joining(" ")));
        words.addClassNames("kw-quiet", "kw-small");
        return new ListItem(choose, words);
    }

    private void choose(Technique technique, List<Contraindication> why) {
        if (dosed.containsKey(technique.id())) {
            drop(technique.id());
            changed.run();
        } else {
            ReasonForm.ask(technique, why, reason -> {
                add(technique, reason);
                changed.run();
            });
        }
    }

    /** Shows what was done, in the place of what stood here. */
    void show(List<Treatment> treatments) {
        List.copyOf(dosed.keySet()).forEach(this::drop);
        treatments.forEach(treatment -> offer.find(treatment.technique())
                .ifPresent(technique -> add(technique, treatment.reason()).show(treatment)));
        chips.setValue(offer.plain().stream()
                .filter(technique -> dosed.containsKey(technique.id()))
                .collect(Collectors.toSet()));
    }

    /** What was done, in the order in which it was chosen. */
    List<Treatment> read() {
        return dosed.values().stream().map(DoseFields::read).toList();
    }

    /** What the fields say, by the names of their parts. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put(
                part(), chips.getValue().stream().map(Technique::name).sorted().collect(Collectors.joining("\n")));
        dosed.values().forEach(dose -> texts.putAll(dose.texts()));
        return texts;
    }

    private String part() {
        return "techniques@" + knot;
    }

    private void follow(Set<Technique> chosen) {
        Set<TechniqueId> ids = chosen.stream().map(Technique::id).collect(Collectors.toSet());
        new ArrayList<>(dosed.keySet())
                .stream()
                        .filter(id -> !warned.containsKey(id) && !ids.contains(id))
                        .forEach(this::drop);
        chosen.stream()
                .filter(technique -> !dosed.containsKey(technique.id()))
                .forEach(technique -> add(technique, null));
    }

    private DoseFields add(Technique technique, @Nullable String reason) {
        var dose = new DoseFields(technique, reason, knot, changed);
        dosed.put(technique.id(), dose);
        doses.add(dose);
        mark(technique.id(), true);
        return dose;
    }

    private void drop(TechniqueId id) {
        DoseFields dose = dosed.remove(id);
        if (dose != null) {
            doses.remove(dose);
        }
        mark(id, false);
    }

    private void mark(TechniqueId id, boolean chosen) {
        NativeButton button = warned.get(id);
        if (button != null) {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        }
    }
}
