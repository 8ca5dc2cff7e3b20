package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.Sign;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/** What was felt at one knot: tenderness, then which signs were there and which were looked for in vain. */
public class FindingForm extends Composite<Div> {

    private final RadioButtonGroup<Integer> before = Choice.inkScale(Words.of("finding.before"));
    private final CheckboxGroup<Sign> present = signs("finding.present");
    private final CheckboxGroup<Sign> absent = signs("finding.absent");
    private final TextArea note = new TextArea(Words.of("finding.note"));

    public FindingForm() {
        getContent().addClassName("knots-finding");
        before.setRequiredIndicatorVisible(true);
        before.setHelperText(Words.of("finding.beforeHelp"));
        note.setMaxLength(FindingDraft.NOTE_LIMIT);
        present.addValueChangeListener(change -> keepApart(change.getValue(), absent));
        absent.addValueChangeListener(change -> keepApart(change.getValue(), present));
        getContent().add(before, present, absent, note);
    }

    /** What was entered; empty if the tenderness is missing, which the field then says. */
    public Optional<FindingDraft> read() {
        before.setInvalid(before.isEmpty());
        before.setErrorMessage(Words.of("finding.beforeMissing"));
        return Choice.score(before).map(score -> new FindingDraft(score, null, answers(), List.of(), note.getValue()));
    }

    private Map<Sign, Answer> answers() {
        Map<Sign, Answer> answers = new EnumMap<>(Sign.class);
        present.getValue().forEach(sign -> answers.put(sign, Answer.YES));
        absent.getValue().forEach(sign -> answers.put(sign, Answer.NO));
        return answers;
    }

    private static CheckboxGroup<Sign> signs(String key) {
        var group = new CheckboxGroup<Sign>(Words.of(key));
        group.setItems(Arrays.asList(Sign.values()));
        group.setItemLabelGenerator(sign -> Words.of("sign", sign));
        group.addClassName("kw-chips");
        return group;
    }

    /** A sign is there or not: choosing it in one group takes it out of the other. */
    private static void keepApart(Set<Sign> chosen, CheckboxGroup<Sign> other) {
        Set<Sign> left = other.getValue().stream()
                .filter(sign -> !chosen.contains(sign))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
        if (left.size() < other.getValue().size()) {
            other.setValue(left);
        }
    }
}
