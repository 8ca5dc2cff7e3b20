package org.knotwise.knots;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Score;

/**
 * What was felt at one knot at one visit, as a person enters it.
 *
 * @param before tenderness under steady pressure of about 4 kg/cm2, before treatment
 * @param after the same after treatment; null if not asked again
 * @param signs what was looked for; a sign that is absent was not tested
 * @param treatments in the order given
 * @param note in the therapist's words; empty if there is none
 * @param measured what was measured besides
 */
public record FindingDraft(
        Score before,
        @Nullable Score after,
        Map<Sign, Answer> signs,
        List<Treatment> treatments,
        String note,
        Measured measured) {

    public static final int NOTE_LIMIT = 4000;

    public FindingDraft {
        Map<Sign, Answer> tested = new EnumMap<>(Sign.class);
        signs.forEach((sign, answer) -> {
            if (answer != Answer.NOT_TESTED) {
                tested.put(sign, answer);
            }
        });
        signs = Map.copyOf(tested);
        treatments = List.copyOf(treatments);
        if (note.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("A note has at most 4000 characters");
        }
    }

    /** Nothing was measured besides. */
    public FindingDraft(
            Score before, @Nullable Score after, Map<Sign, Answer> signs, List<Treatment> treatments, String note) {
        this(before, after, signs, treatments, note, Measured.NOTHING);
    }

    /** Found with this tenderness; nothing else was tested or done. */
    public static FindingDraft ofTenderness(int before) {
        return new FindingDraft(Score.of(before), null, Map.of(), List.of(), "");
    }

    public Answer answer(Sign sign) {
        return signs.getOrDefault(sign, Answer.NOT_TESTED);
    }
}
