package org.knotwise.homecare.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.atlas.Hold;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.Discomfort;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** How home care is told on the screen, to clients and to the team in the same words. */
@NamedInterface("words")
public final class HomeCareWords {

    private static final Duration TOLD_IN_MINUTES_FROM = Duration.ofMinutes(2);

    private HomeCareWords() {}

    /** How long and how often, such as: Hold 30 to 60 seconds, 3 times. Twice a day. */
    public static String dose(HomeMeasure measure) {
        return dose(measure, measure.timesPerDay());
    }

    /** The same as often as the therapist set it. */
    public static String dose(CareItem item) {
        return dose(item.measure(), item.timesPerDay());
    }

    private static String dose(HomeMeasure measure, int timesPerDay) {
        Hold hold = measure.hold();
        if (hold == null) {
            return Words.of("homecare.dose", measure.repetitions(), timesPerDay);
        }
        String key = isHeld(measure) ? "homecare.dose.hold" : "homecare.dose.lasts";
        return Words.of(key, span(hold), measure.repetitions(), timesPerDay);
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
        return Words.of("homecare.stop", Discomfort.LIMIT);
    }

    /** What a check-in says beside the pain, such as: Soreness 3 of 10, for a day. Home care: all of it. */
    public static String told(CheckInDraft told) {
        List<String> said = new ArrayList<>();
        Score soreness = told.soreness();
        if (soreness != null) {
            CheckInDraft.SoreFor lasted = told.soreFor();
            said.add(
                    lasted == null
                            ? Words.of("checkIn.sore", soreness.value())
                            : Words.of("checkIn.soreFor", soreness.value(), Words.of("soreFor", lasted)));
        }
        if (told.numb()) {
            said.add(Words.of("checkIn.numb"));
        }
        CheckInDraft.CareDone done = told.homeCare();
        if (done != null) {
            said.add(Words.of("checkIn.homeCare", Words.of("careDone", done)));
        }
        return String.join(" ", said);
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
