package org.knotwise.shared.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number within bounds, which says so itself when it is not. */
public final class WholeNumber extends IntegerField {

    private final int least;
    private int most;

    public WholeNumber(String label, int least, int most) {
        super(label);
        this.least = least;
        setMin(least);
        setMost(most);
        setStepButtonsVisible(true);
    }

    /** Takes numbers up to this from now on. */
    public void setMost(int most) {
        this.most = most;
        setMax(most);
    }

    /** The number; empty if it is missing or out of bounds, which the field then says. */
    public Optional<Integer> read() {
        @Nullable Integer value = getValue();
        boolean right = value != null && value >= least && value <= most;
        setErrorMessage(Words.of("field.number", least, most));
        setInvalid(!right);
        return right ? Optional.of(value) : Optional.empty();
    }
}
