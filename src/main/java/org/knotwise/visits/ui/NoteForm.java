package org.knotwise.visits.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.Aftercare;
import org.knotwise.visits.NoteDraft;

/** The note of a visit. Each change is handed on a second after the last key. */
class NoteForm extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 1000;

    private final TextArea subjective = text("note.subjective");
    private final TextArea objective = text("note.objective");
    private final TextArea assessment = text("note.assessment");
    private final TextArea plan = text("note.plan");
    private final TextArea nextTime = text("note.nextTime");
    private final RadioButtonGroup<Integer> painBefore = Choice.inkScale(Words.of("note.painBefore"));
    private final RadioButtonGroup<Integer> painAfter = Choice.scale(Words.of("note.painAfter"));
    private final CheckboxGroup<Aftercare> aftercare = new CheckboxGroup<>(Words.of("note.aftercare"));

    NoteForm(NoteDraft note, boolean writable, Consumer<NoteDraft> keep) {
        aftercare.setItems(Aftercare.values());
        aftercare.setItemLabelGenerator(advice -> Words.of("aftercare", advice));
        nextTime.setMaxLength(NoteDraft.NEXT_TIME_LIMIT);
        show(note);
        List<HasValue<?, ?>> fields = List.of(
                subjective, objective, assessment, plan, nextTime, painBefore, painAfter, aftercare);
        fields.forEach(field -> {
            field.setReadOnly(!writable);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    keep.accept(read());
                }
            });
        });
        getContent().addClassName("visits-note");
        getContent()
                .add(new CardSection(
                        Words.of("note.title"),
                        painBefore,
                        subjective,
                        objective,
                        assessment,
                        plan,
                        painAfter,
                        aftercare,
                        nextTime));
    }

    NoteDraft read() {
        return new NoteDraft(
                subjective.getValue(),
                objective.getValue(),
                assessment.getValue(),
                plan.getValue(),
                nextTime.getValue(),
                Choice.score(painBefore).orElse(null),
                Choice.score(painAfter).orElse(null),
                aftercare.getValue());
    }

    private void show(NoteDraft note) {
        subjective.setValue(note.subjective());
        objective.setValue(note.objective());
        assessment.setValue(note.assessment());
        plan.setValue(note.plan());
        nextTime.setValue(note.nextTime());
        show(painBefore, note.painBefore());
        show(painAfter, note.painAfter());
        aftercare.setValue(note.aftercare());
    }

    private static void show(AbstractField<?, Integer> scale, @Nullable Score score) {
        if (score != null) {
            scale.setValue(score.value());
        }
    }

    private static TextArea text(String key) {
        var area = new TextArea(Words.of(key));
        area.setMaxLength(NoteDraft.TEXT_LIMIT);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        return area;
    }
}
