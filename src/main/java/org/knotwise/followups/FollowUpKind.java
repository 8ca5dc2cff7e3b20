package org.knotwise.followups;

/** What a follow-up asks for. */
public enum FollowUpKind {
    /** Book the plan's next session. */
    NEXT_APPOINTMENT
}
