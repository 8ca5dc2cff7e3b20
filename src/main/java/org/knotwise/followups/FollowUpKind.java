package org.knotwise.followups;

/** What a follow-up asks for. */
public enum FollowUpKind {
    /** Book the plan's next session. */
    NEXT_APPOINTMENT(true),
    /** Speak with a client who answered a red-flag question with yes. */
    RED_FLAG(false),
    /** Know that a client did; the managers' side of it. */
    RED_FLAG_WATCH(false),
    /** Look at what a client drew or reported: pain of 7 or more, or numbness. */
    PAIN_REPORTED(false),
    /** Sign a note that has waited for a day. */
    UNSIGNED_NOTE(false),
    /** Ask how sore the client is, two days after a first or a deep visit. */
    SORENESS_CHECK(false),
    /** Speak with a client who is more sore than usual, or for longer. */
    SORENESS_REPORTED(false),
    /** Ask a client who has home care and reports nothing. */
    NO_CHECK_IN(false),
    /** Speak with a client who says that an old pain is back. */
    IT_IS_BACK(false),
    /** See to it that the intake form is there when the client comes. */
    INTAKE_MISSING(true),
    /** Review a plan that is off course. */
    REVIEW_PLAN(false),
    /** Measure the goals again, as the plan has it. */
    MEASURE_AGAIN(false),
    /** Extend, discharge or maintain: the plan has one session left, or none. */
    PLAN_ENDS(false),
    /** Look again at knots that were released. */
    RELEASED_KNOTS(false),
    /** See to the answer to a letter. */
    ANSWER_AWAITED(false),
    /** Look again at what keeps the pain going. */
    FACTOR_REVIEW(false);

    private final boolean forDesk;

    FollowUpKind(boolean forDesk) {
        this.forDesk = forDesk;
    }

    /** Whether the reception sees it: it only asks to book, or to complete a form. */
    public boolean isForDesk() {
        return forDesk;
    }
}
