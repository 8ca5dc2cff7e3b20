package org.knotwise.followups;

/** What a follow-up asks for. */
public enum FollowUpKind {
    /** Book the plan's next session. */
    NEXT_APPOINTMENT(true),
    /** Speak with a client who answered a red-flag question with yes. */
    RED_FLAG(false),
    /** Review a plan that is off course. */
    REVIEW_PLAN(false);

    private final boolean forDesk;

    FollowUpKind(boolean forDesk) {
        this.forDesk = forDesk;
    }

    /** Whether the reception sees it: it only asks to book, or to complete a form. */
    public boolean isForDesk() {
        return forDesk;
    }
}
