package org.knotwise.homecare.ui;

import java.time.Duration;
import org.knotwise.atlas.Hold;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.homecare.HomeCare;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** How home care is told on the screen, to clients and to the team in the same words. */
@NamedInterface("words")
public final class HomeCareWords {

    private static final Duration TOLD_IN_MINUTES_FROM = Duration.ofMinutes(2);

    private HomeCareWords() {}

    /** How long and how often, such as: Hold 30 to 60 seconds, 3 times. Twice a day. */
    public static String dose(HomeMeasure measure) {
        Hold hold = measure.hold();
        if (hold == null) {
            return Words.of("homecare.dose", measure.repetitions(), measure.timesPerDay());
        }
        String key = isHeld(measure) ? "homecare.dose.hold" : "homecare.dose.lasts";
        return Words.of(key, span(hold), measure.repetitions(), measure.timesPerDay());
    }

    /** Whether it is a position that is held for some seconds, so that a timer helps. */
    public static boolean isHeld(HomeMeasure measure) {
        return switch (measure.kind()) {
            case PRESSURE, STRETCH -> measure.hold() != null;
            case HEAT, WATER, HABIT -> false;
        };
    }

    /** What ends every exercise for today. */
    public static String stopRule() {
        return Words.of("homecare.stop", HomeCare.DISCOMFORT_LIMIT);
    }

    private static String span(Hold hold) {
        boolean minutes = hold.shortest().compareTo(TOLD_IN_MINUTES_FROM) >= 0;
        return minutes
                ? Words.of(
                        "homecare.minutes",
                        hold.shortest().toMinutes(),
                        hold.longest().toMinutes())
                : Words.of(
                        "homecare.seconds",
                        hold.shortest().toSeconds(),
                        hold.longest().toSeconds());
    }
}
