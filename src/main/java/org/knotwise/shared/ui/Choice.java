package org.knotwise.shared.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Score;

/** Groups of radio buttons in the two forms that the screens use: a scale from 0 to 10, and a row of words. */
public final class Choice {

    private Choice() {}

    /** The scale from 0 to 10, one tap each. */
    public static RadioButtonGroup<Integer> scale(String label) {
        var scale = new RadioButtonGroup<Integer>(label);
        scale.setItems(
                IntStream.rangeClosed(Score.LOWEST, Score.HIGHEST).boxed().toList());
        scale.addClassName("kw-scale");
        return scale;
    }

    /** The scale, filled with ink where it says how things were before. */
    public static RadioButtonGroup<Integer> inkScale(String label) {
        RadioButtonGroup<Integer> scale = scale(label);
        scale.addClassName("kw-scale--ink");
        return scale;
    }

    /** A row of words, one of which holds. */
    public static <T extends Enum<T>> RadioButtonGroup<T> words(String label, String prefix, List<T> constants) {
        var group = new RadioButtonGroup<T>(label);
        group.setItems(constants);
        group.setItemLabelGenerator(constant -> Words.of(prefix, constant));
        group.addClassName("kw-chips");
        return group;
    }

    /** What was tapped on a scale; empty if nothing was. */
    public static Optional<Score> score(RadioButtonGroup<Integer> scale) {
        @Nullable Integer value = scale.getValue();
        return value == null ? Optional.empty() : Optional.of(Score.of(value));
    }
}
