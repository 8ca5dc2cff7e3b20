package org.knotwise.redflags;

import java.time.Instant;
import java.util.List;
import org.knotwise.atlas.RedFlagId;

/**
 * Questions that were answered at one time, kept as given.
 *
 * @param by the name of the account that was signed in
 * @param answers in the order in which they were asked, at least one
 */
public record AnswerSheet(
        AnswerSheetId id, AnswerSource source, AnsweredAs as, String by, Instant at, List<GivenAnswer> answers) {

    /**
     * One answer.
     *
     * @param question as it was read then
     */
    public record GivenAnswer(RedFlagId flag, String question, FlagAnswer answer) {}

    public AnswerSheet {
        answers = List.copyOf(answers);
    }

    /** The answers that were yes. */
    public List<GivenAnswer> yes() {
        return answers.stream()
                .filter(answer -> answer.answer() == FlagAnswer.YES)
                .toList();
    }
}
