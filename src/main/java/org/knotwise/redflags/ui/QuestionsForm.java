package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.shared.ui.Words;

/** Questions by what a yes leads to. Ticked is yes; the action is there with the tick, before anything is kept. */
class QuestionsForm extends Composite<Div> {

    private final List<RedFlag> questions;
    private final List<CheckboxGroup<RedFlag>> groups = new ArrayList<>();
    private final Div actions = new Div();
    private final Set<RedFlagId> known;
    private final String emergencyNumber;
    private Runnable ticked = () -> {};

    /** @param yes the questions to which the answer is yes as far as is known; they are ticked */
    QuestionsForm(List<RedFlag> questions, Collection<RedFlagId> yes, String emergencyNumber) {
        this.questions = List.copyOf(questions);
        this.known = Set.copyOf(yes);
        this.emergencyNumber = emergencyNumber;
        actions.addClassName("redflags-form__actions");
        actions.getElement().setAttribute("role", "alert");
        getContent().addClassName("redflags-form");
        var lead = FlagTexts.quiet(Words.of("redFlag.questions.lead"));
        boolean someKnown = questions.stream().anyMatch(flag -> known.contains(flag.id()));
        if (someKnown) {
            lead.setText(lead.getText() + " " + Words.of("redFlag.questions.known"));
        }
        getContent().add(lead, actions);
        for (RedFlag.Severity severity : RedFlag.Severity.values()) {
            List<RedFlag> ofSeverity = questions.stream()
                    .filter(flag -> flag.severity() == severity)
                    .toList();
            if (!ofSeverity.isEmpty()) {
                getContent().add(group(severity, ofSeverity));
            }
        }
    }

    private CheckboxGroup<RedFlag> group(RedFlag.Severity severity, List<RedFlag> ofSeverity) {
        var group = new CheckboxGroup<RedFlag>(Words.of("redFlagGroup", severity));
        group.setItems(ofSeverity);
        group.setItemLabelGenerator(RedFlag::question);
        group.setValue(new HashSet<>(
                ofSeverity.stream().filter(flag -> known.contains(flag.id())).toList()));
        group.addClassName("redflags-form__group");
        group.addValueChangeListener(_ -> {
            showActions();
            ticked.run();
        });
        groups.add(group);
        return group;
    }

    /** What is known already stands elsewhere on the page. */
    private void showActions() {
        actions.removeAll();
        yes().stream()
                .filter(flag -> !known.contains(flag.id()))
                .forEach(flag -> actions.add(FlagTexts.action(flag, emergencyNumber)));
    }

    private List<RedFlag> yes() {
        return groups.stream().flatMap(group -> group.getValue().stream()).toList();
    }

    void whenTicked(Runnable listener) {
        ticked = listener;
    }

    /** What keeping it means, in words. */
    String verb() {
        int yes = yes().size();
        return yes == 0 ? Words.of("redFlag.questions.nothing") : Words.of("redFlag.questions.keep", yes);
    }

    /** An answer to every question. */
    Map<RedFlagId, FlagAnswer> read() {
        List<RedFlag> yes = yes();
        Map<RedFlagId, FlagAnswer> answers = new LinkedHashMap<>();
        questions.forEach(flag -> answers.put(flag.id(), yes.contains(flag) ? FlagAnswer.YES : FlagAnswer.NO));
        return answers;
    }
}
