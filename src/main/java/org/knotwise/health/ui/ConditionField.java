package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.ConditionId;
import org.knotwise.clients.Folding;
import org.knotwise.shared.Language;

/** One of the conditions of the atlas, found by any words of its name or of the question that finds it, in any language. */
class ConditionField extends ComboBox<Condition> {

    private final transient Atlas atlas;

    ConditionField(String label, Atlas atlas) {
        super(label);
        this.atlas = atlas;
        setItems(this::matches, atlas.conditions());
        setItemLabelGenerator(Condition::name);
        setRenderer(new ComponentRenderer<>(ConditionField::entry));
        addClassName("health-condition");
    }

    void show(@Nullable ConditionId id) {
        setValue(id == null ? null : atlas.condition(id).orElse(null));
    }

    private boolean matches(Condition condition, String typed) {
        String where = Arrays.stream(Language.values())
                .flatMap(language -> atlas.in(language.locale()).condition(condition.id()).stream())
                .map(said -> Folding.fold(said.name() + " " + said.ask()))
                .collect(Collectors.joining(" "));
        return Pattern.compile("\\s+").splitAsStream(Folding.fold(typed)).allMatch(where::contains);
    }

    private static Component entry(Condition condition) {
        var question = new Span(condition.ask());
        question.addClassNames("kw-quiet", "kw-small");
        var entry = new Div(new Span(condition.name()), question);
        entry.addClassName("health-condition__entry");
        return entry;
    }
}
