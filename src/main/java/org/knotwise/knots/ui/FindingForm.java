package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
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
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.Measured;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What was felt at one knot: tenderness, then which signs were there and which were looked for in vain. */
public class FindingForm extends Composite<Div> implements FormDialog.Form<FindingDraft> {

    private final RadioButtonGroup<Integer> before = Choice.inkScale(Words.of("finding.before"));
    private final RadioButtonGroup<Integer> after = Choice.scale(Words.of("finding.after"));
    private final CheckboxGroup<Sign> present = signs("finding.present");
    private final CheckboxGroup<Sign> absent = signs("finding.absent");
    private final MeasuredFields measured;
    private final TextArea note = new TextArea(Words.of("finding.note"));
    private transient List<Treatment> treatments = List.of();

    public FindingForm(Atlas atlas) {
        measured = new MeasuredFields(atlas);
        getContent().addClassName("knots-finding");
        before.setRequiredIndicatorVisible(true);
        before.setHelperText(Words.of("finding.beforeHelp"));
        after.setVisible(false);
        note.setMaxLength(FindingDraft.NOTE_LIMIT);
        present.addValueChangeListener(change -> keepApart(change.getValue(), absent));
        absent.addValueChangeListener(change -> keepApart(change.getValue(), present));
        getContent().add(before, after, present, absent, measured, note);
    }

    /** Begins with what was written before; what was done stays as it was. */
    FindingForm show(FindingDraft draft) {
        before.setValue(draft.before().value());
        Score value = draft.after();
        after.setVisible(true);
        if (value != null) {
            after.setValue(value.value());
        }
        present.setValue(withAnswer(draft, Answer.YES));
        absent.setValue(withAnswer(draft, Answer.NO));
        measured.show(draft.measured());
        note.setValue(draft.note());
        treatments = draft.treatments();
        return this;
    }

    @Override
    public Component component() {
        return this;
    }

    /** What was entered; empty if the tenderness is missing or a field refuses what it holds, which the field then says. */
    @Override
    public Optional<FindingDraft> read() {
        before.setInvalid(before.isEmpty());
        before.setErrorMessage(Words.of("finding.beforeMissing"));
        Optional<Measured> besides = measured.read();
        return Choice.score(before)
                .flatMap(score -> besides.map(what -> new FindingDraft(
                        score, Choice.score(after).orElse(null), answers(), treatments, note.getValue(), what)));
    }

    private static Set<Sign> withAnswer(FindingDraft draft, Answer answer) {
        return Arrays.stream(Sign.values())
                .filter(sign -> draft.answer(sign) == answer)
                .collect(Collectors.toSet());
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
