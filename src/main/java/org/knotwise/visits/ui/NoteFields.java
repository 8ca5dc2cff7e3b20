package org.knotwise.visits.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.Aftercare;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.NotePart;

/** The fields of a note: what they say, and by which names their parts are kept. */
final class NoteFields {

    /** Also while somebody types without a pause: what is lost when everything breaks is less than 3 seconds. */
    private static final int SENT_EVERY_MILLIS = 1000;

    private final Map<NotePart, TextArea> texts = new EnumMap<>(NotePart.class);
    private final RadioButtonGroup<Integer> painBefore = Choice.inkScale(Words.of("note.painBefore"));
    private final RadioButtonGroup<Integer> painAfter = Choice.scale(Words.of("note.painAfter"));
    private final CheckboxGroup<Aftercare> aftercare = new CheckboxGroup<>(Words.of("note.aftercare"));

    /** @param changed is told whenever a person changes something */
    NoteFields(NoteDraft note, Runnable changed) {
        for (NotePart part : NotePart.values()) {
            if (isText(part)) {
                texts.put(part, text(part));
            }
        }
        aftercare.setItems(Aftercare.values());
        aftercare.setItemLabelGenerator(advice -> Words.of("aftercare", advice));
        show(note);
        DraftKeeper.lookAfter(painBefore, name(NotePart.PAIN_BEFORE));
        DraftKeeper.lookAfter(painAfter, name(NotePart.PAIN_AFTER));
        DraftKeeper.lookAfter(aftercare, "note.aftercare");
        ChartKeys.step(painBefore, "painBefore");
        ChartKeys.step(painAfter, "painAfter");
        Consumer<AbstractField<?, ?>> listen = field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        texts.values().forEach(listen);
        List.<AbstractField<?, ?>>of(painBefore, painAfter, aftercare).forEach(listen);
    }

    private static boolean isText(NotePart part) {
        return part != NotePart.PAIN_BEFORE && part != NotePart.PAIN_AFTER;
    }

    /** By which name the page keeps a part. */
    static String name(NotePart part) {
        return "note." + part.name().toLowerCase(Locale.ROOT);
    }

    private static TextArea text(NotePart part) {
        var area = new TextArea(Words.of("note.part", part));
        area.setMaxLength(
                switch (part) {
                    case NEXT_TIME -> NoteDraft.NEXT_TIME_LIMIT;
                    case POSTURE -> NoteDraft.POSTURE_LIMIT;
                    case SUBJECTIVE, OBJECTIVE, ASSESSMENT, PLAN, PAIN_BEFORE, PAIN_AFTER -> NoteDraft.TEXT_LIMIT;
                });
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(SENT_EVERY_MILLIS);
        DraftKeeper.lookAfter(area, name(part));
        return area;
    }

    TextArea area(NotePart part) {
        TextArea area = texts.get(part);
        if (area == null) {
            throw new IllegalArgumentException(part + " is no text");
        }
        return area;
    }

    RadioButtonGroup<Integer> painBefore() {
        return painBefore;
    }

    RadioButtonGroup<Integer> painAfter() {
        return painAfter;
    }

    CheckboxGroup<Aftercare> aftercare() {
        return aftercare;
    }

    NoteDraft read() {
        return NoteDraft.of(
                part -> area(part).getValue(),
                Choice.score(painBefore).orElse(null),
                Choice.score(painAfter).orElse(null),
                aftercare.getValue());
    }

    private void show(NoteDraft note) {
        texts.forEach((part, area) -> area.setValue(note.text(part)));
        showNumbers(note);
    }

    /** Shows what is not text as it is kept; nobody is in the middle of writing it. */
    void showNumbers(NoteDraft note) {
        painBefore.setValue(number(note.painBefore()));
        painAfter.setValue(number(note.painAfter()));
        aftercare.setValue(note.aftercare());
    }

    private static @Nullable Integer number(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    /** What the fields of a note say, by the names of their parts. */
    static Map<String, String> texts(NoteDraft note) {
        Map<String, String> says = new HashMap<>();
        for (NotePart part : NotePart.values()) {
            if (isText(part)) {
                says.put(name(part), note.text(part));
            }
        }
        says.put(name(NotePart.PAIN_BEFORE), says(note.painBefore()));
        says.put(name(NotePart.PAIN_AFTER), says(note.painAfter()));
        says.put(
                "note.aftercare",
                note.aftercare().stream()
                        .map(advice -> Words.of("aftercare", advice))
                        .sorted()
                        .collect(Collectors.joining("\n")));
        return says;
    }

    private static String says(@Nullable Score score) {
        return score == null ? "" : Integer.toString(score.value());
    }
}
