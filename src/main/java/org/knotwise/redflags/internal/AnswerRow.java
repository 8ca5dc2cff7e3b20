package org.knotwise.redflags.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.redflags.AnswerSheet;
import org.knotwise.redflags.FlagAnswer;

/** One answer, with the question as it was read: a later wording would give it another meaning. */
@Embeddable
class AnswerRow {

    private String flagId;
    private String question;

    @Enumerated(EnumType.STRING)
    private FlagAnswer answer;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {} // for JPA

    AnswerRow(RedFlag flag, FlagAnswer answer) {
        this.flagId = flag.id().value();
        this.question = flag.question();
        this.answer = answer;
    }

    AnswerSheet.GivenAnswer answer() {
        return new AnswerSheet.GivenAnswer(new RedFlagId(flagId), question, answer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerRow row && flagId.equals(row.flagId) && answer == row.answer;
    }

    @Override
    public int hashCode() {
        return Objects.hash(flagId, answer);
    }
}
