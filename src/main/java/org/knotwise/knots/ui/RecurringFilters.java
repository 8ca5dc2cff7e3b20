package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.knots.RecurringFilter;
import org.knotwise.shared.ui.Words;

/** Which recurring knots are wanted: how soon they came back, whose they are, and at which muscle. */
class RecurringFilters extends Composite<Div> {

    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    private final Select<Integer> within = new Select<>();
    private final Select<Boolean> whose = new Select<>();
    private final ComboBox<Muscle> muscle = new ComboBox<>();

    RecurringFilters(Atlas atlas, RecurringFilter now, boolean mayChooseWhose, Consumer<RecurringFilter> chosen) {
        Set<Integer> months = new TreeSet<>(MONTHS);
        months.add(now.withinMonths());
        within.setItems(months);
        within.setItemLabelGenerator(count -> Words.of("recurring.within", count));
        within.setAriaLabel(Words.of("recurring.withinLabel"));
        within.setValue(now.withinMonths());
        whose.setItems(false, true);
        whose.setItemLabelGenerator(mine -> Words.of(mine ? "recurring.mine" : "recurring.all"));
        whose.setAriaLabel(Words.of("recurring.whose"));
        whose.setValue(now.mine());
        whose.setVisible(mayChooseWhose);
        muscle.setItems(atlas.muscles());
        muscle.setItemLabelGenerator(Muscle::common);
        muscle.setPlaceholder(Words.of("recurring.anyMuscle"));
        muscle.setAriaLabel(Words.of("recurring.muscle"));
        muscle.setClearButtonVisible(true);
        if (now.muscle() != null) {
            muscle.setValue(atlas.muscle(now.muscle()).orElse(null));
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(within, whose, muscle)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(read());
                }
            });
        }
        getContent().addClassName("recurring-filters");
        getContent().add(within, whose, muscle);
    }

    private RecurringFilter read() {
        @Nullable Muscle at = muscle.getValue();
        return new RecurringFilter(
                Objects.requireNonNull(within.getValue()), whose.getValue(), at == null ? null : at.id());
    }
}
