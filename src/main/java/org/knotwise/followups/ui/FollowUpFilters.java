package org.knotwise.followups.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.FollowUpFilter;
import org.knotwise.followups.FollowUpFilter.When;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Words;

/** Which follow-ups the list shows: by the day, by what they ask for and, for those who see all, by whose they are. */
final class FollowUpFilters extends Composite<Div> {

    private final RadioButtonGroup<When> when =
            Choice.words(Words.of("followUps.filter.when"), "followUps.when", List.of(When.values()));
    private final MultiSelectComboBox<FollowUpKind> kinds =
            new MultiSelectComboBox<>(Words.of("followUps.filter.kinds"));
    private final Select<Therapist> owner = new Select<>();

    /** @param owners whose may be chosen; empty for those who see their own only */
    FollowUpFilters(Set<FollowUpKind> known, List<Therapist> owners, Consumer<FollowUpFilter> changed) {
        when.setValue(When.SOON);
        ComponentWords.give(kinds);
        kinds.setItems(known);
        kinds.setItemLabelGenerator(kind -> Words.of("followUpKind", kind));
        kinds.setPlaceholder(Words.of("followUps.filter.kinds.all"));
        kinds.setClearButtonVisible(true);
        kinds.setVisible(known.size() > 1);
        owner.setLabel(Words.of("followUps.filter.owner"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(therapist -> therapist == null ? "" : therapist.name());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(Words.of("followUps.filter.owner.all"));
        owner.setVisible(!owners.isEmpty());
        when.addValueChangeListener(_ -> changed.accept(filter()));
        kinds.addValueChangeListener(_ -> changed.accept(filter()));
        owner.addValueChangeListener(_ -> changed.accept(filter()));
        getContent().add(when, kinds, owner);
        getContent().addClassName("followups-filters");
    }

    FollowUpFilter filter() {
        @Nullable Therapist whose = owner.getValue();
        return new FollowUpFilter(kinds.getValue(), whose == null ? null : whose.id(), when.getValue());
    }
}
