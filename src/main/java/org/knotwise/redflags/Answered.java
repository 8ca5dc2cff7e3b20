package org.knotwise.redflags;

import java.util.List;
import org.knotwise.atlas.RedFlag;

/**
 * What came of a set of answers.
 *
 * @param yes the questions that were answered with yes, the gravest first: whoever answered reads at once what to do
 */
public record Answered(AnswerSheetId sheet, List<RedFlag> yes) {

    public Answered {
        yes = List.copyOf(yes);
    }
}
