package org.knotwise.homecare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Score;

/**
 * What a client reports.
 *
 * @param pain as it is now
 * @param soreness since the last visit; null if nobody said
 * @param soreFor how long; null if nobody said, or nothing is sore
 * @param numb whether anything is numb
 * @param homeCare how much of it was done; null if nobody said
 * @param zones where the pain is; may be empty
 * @param words what the client adds; may be empty
 */
public record CheckInDraft(
        Score pain,
        @Nullable Score soreness,
        @Nullable SoreFor soreFor,
        boolean numb,
        @Nullable CareDone homeCare,
        Set<ZoneSide> zones,
        String words) {

    /** Pain of this, of 10, or more pauses the programme; so does numbness. */
    public static final int STRONG_PAIN = 7;

    /** Soreness above this, of 10, is looked after; so is one that lasts longer than two days. */
    public static final int USUAL_SORENESS = 5;

    /** The most characters of the words. */
    public static final int WORDS_LIMIT = 1000;

    /** How long the soreness after a visit lasted. */
    public enum SoreFor {
        HOURS,
        A_DAY,
        TWO_DAYS,
        LONGER
    }

    /** How much of the home care was done. */
    public enum CareDone {
        ALL,
        SOME,
        NONE
    }

    public CheckInDraft {
        zones = Set.copyOf(zones);
    }

    public static CheckInDraft ofPain(int pain) {
        return new CheckInDraft(Score.of(pain), null, null, false, null, Set.of(), "");
    }

    /** Whether it pauses the programme and asks the therapist to look. */
    public boolean isAlarming() {
        return pain.value() >= STRONG_PAIN || numb;
    }
}
