package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.ConditionId;

/** One of the conditions of the atlas, found by any words of its name or of the question that finds it. */
class ConditionField extends ComboBox<Condition> {

    private final transient Atlas atlas;

    ConditionField(String label, Atlas atlas) {
        super(label);
        this.atlas = atlas;
        setItems(ConditionField::matches, atlas.conditions());
        setItemLabelGenerator(Condition::name);
        setRenderer(new ComponentRenderer<>(ConditionField::entry));
        addClassName("health-condition");
    }

    void show(@Nullable ConditionId id) {
        setValue(id == null ? null : atlas.condition(id).orElse(null));
    }

    private static boolean matches(Condition condition, String typed) {
        String where = (condition.name() + " " + condition.ask()).toLowerCase(Locale.ROOT);
        return Pattern.compile("\\s+")
                .splitAsStream(typed.toLowerCase(Locale.ROOT))
                .allMatch(where::contains);
    }

    private static Component entry(Condition condition) {
        var question = new Span(condition.ask());
        question.addClassNames("kw-quiet", "kw-small");
        var entry = new Div(new Span(condition.name()), question);
        entry.addClassName("health-condition__entry");
        return entry;
    }
}
