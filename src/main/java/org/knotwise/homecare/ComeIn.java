package org.knotwise.homecare;

import org.knotwise.shared.Score;

/**
 * Whether a client should come in: a table of questions, of which the first that is answered with yes decides. It is no
 * diagnosis; it asks what the red-flag questions of the atlas ask, and what the practice's own rules on home care say.
 *
 * <table>
 * <caption>The table, first that holds</caption>
 * <tr><th>asked</th><th>advised</th><th>source</th></tr>
 * <tr><td>is any question that stops a treatment answered with yes</td><td>see a doctor first</td><td>red flags of the
 * atlas, severity stop</td></tr>
 * <tr><td>pain of 7 or more</td><td>book</td><td>the limit that pauses home care, {@link CheckInDraft#STRONG_PAIN}</td></tr>
 * <tr><td>is it an old pain that is back</td><td>book</td><td>a knot that returns is examined: it may be a new episode</td></tr>
 * <tr><td>did home care not help for a week</td><td>book</td><td>home care for a week, then somebody looks</td></tr>
 * <tr><td>has it lasted for three weeks or longer</td><td>book</td><td>half of the six weeks after which pain counts as
 * lasting in the forecast: early enough to matter</td></tr>
 * <tr><td>else</td><td>home care for a week</td><td></td></tr>
 * </table>
 *
 * @param reason why, as the row of the table
 */
public record ComeIn(Advice advice, Reason reason) {

    /** What is advised, from the mildest to the gravest. */
    public enum Advice {
        HOME_CARE,
        BOOK,
        DOCTOR
    }

    /** The rows of the table, the gravest first. */
    public enum Reason {
        RED_FLAG,
        STRONG,
        BACK,
        NOT_HELPED,
        LASTS,
        MILD
    }

    /** Whether home care helped so far. */
    public enum Helped {
        YES,
        NO,
        NOT_TRIED
    }

    /** So long home care is tried. */
    public static final int TRIED_DAYS = 7;

    /** So long a pain may last before somebody looks. */
    public static final int LASTING_DAYS = 21;

    /**
     * What the client answers.
     *
     * @param redFlag whether any question that stops a treatment is answered with yes
     * @param pain as it is now
     * @param days since it began, at least 0
     * @param back whether it is an old pain that has returned
     */
    public record Answers(boolean redFlag, Score pain, int days, Helped helped, boolean back) {

        public Answers {
            if (days < 0) {
                throw new IllegalArgumentException("A pain has lasted for 0 days or more; not " + days);
            }
        }
    }

    /** What is advised, and why. */
    public static ComeIn of(Answers answers) {
        if (answers.redFlag()) {
            return new ComeIn(Advice.DOCTOR, Reason.RED_FLAG);
        }
        if (answers.pain().value() >= CheckInDraft.STRONG_PAIN) {
            return new ComeIn(Advice.BOOK, Reason.STRONG);
        }
        if (answers.back()) {
            return new ComeIn(Advice.BOOK, Reason.BACK);
        }
        if (answers.helped() == Helped.NO && answers.days() >= TRIED_DAYS) {
            return new ComeIn(Advice.BOOK, Reason.NOT_HELPED);
        }
        return answers.days() >= LASTING_DAYS
                ? new ComeIn(Advice.BOOK, Reason.LASTS)
                : new ComeIn(Advice.HOME_CARE, Reason.MILD);
    }
}
