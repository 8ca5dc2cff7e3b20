package org.knotwise.redflags;

import org.knotwise.shared.VisitId;

/** On which occasion questions were answered. */
public sealed interface AnswerSource {

    /** With the intake form. */
    record Intake() implements AnswerSource {}

    /** Before a visit, while it is being charted. */
    record InVisit(VisitId visit) implements AnswerSource {}

    /** When pain was traced, before anything was pressed. */
    record Examination() implements AnswerSource {}

    static AnswerSource intake() {
        return new Intake();
    }

    static AnswerSource visit(VisitId visit) {
        return new InVisit(visit);
    }

    static AnswerSource examination() {
        return new Examination();
    }
}
