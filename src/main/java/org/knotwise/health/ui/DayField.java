package org.knotwise.health.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** A day within bounds; it says itself what is wrong. */
class DayField extends DayPicker {

    /** No client was born before, so nothing of a client is older. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate first;
    private final @Nullable LocalDate last;
    private final String wrong;

    /**
     * @param last null for no end
     * @param wrong what is said of a day that is out of bounds, or was not understood
     */
    DayField(String label, LocalDate first, @Nullable LocalDate last, String wrong) {
        super(label);
        this.first = first;
        this.last = last;
        this.wrong = wrong;
        setMin(first);
        setMax(last);
    }

    /** Whether the day can be kept; the field says so if it cannot. */
    boolean isRight(boolean required) {
        @Nullable LocalDate day = getValue();
        boolean right = day == null
                ? !required && !isInputUnparsable()
                : !day.isBefore(first) && (last == null || !day.isAfter(last));
        setErrorMessage(day == null && !isInputUnparsable() ? Words.of("field.required") : wrong);
        setInvalid(!right);
        return right;
    }

    /** Whether anything stands in it, a day or not. */
    boolean isInputPresent() {
        return !isEmpty() || isInputUnparsable();
    }
}
