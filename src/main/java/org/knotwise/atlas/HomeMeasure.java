package org.knotwise.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the client does at home.
 *
 * @param hold null where a hold makes no sense
 * @param repetitions per time, at least 1
 * @param timesPerDay at least 1
 * @param steps what to do, in order
 * @param stopIf what ends it for today
 */
public record HomeMeasure(
        HomeMeasureId id,
        String name,
        Kind kind,
        String equipment,
        @Nullable Hold hold,
        int repetitions,
        int timesPerDay,
        List<String> steps,
        List<String> stopIf,
        List<Contraindication> contraindications) {

    /** What a measure works by, in the order in which a programme lists them. */
    public enum Kind {
        PRESSURE,
        HEAT,
        STRETCH,
        WATER,
        HABIT
    }

    public HomeMeasure {
        if (repetitions < 1 || timesPerDay < 1) {
            throw new IllegalArgumentException("A measure is done at least once a day, with at least one repetition");
        }
        steps = List.copyOf(steps);
        stopIf = List.copyOf(stopIf);
        contraindications = List.copyOf(contraindications);
    }
}
