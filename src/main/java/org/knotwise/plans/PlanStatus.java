package org.knotwise.plans;

/** Where a plan stands. */
public enum PlanStatus {
    /** Being written; only the care team sees it. */
    DRAFT,
    /** Shown to the client, who may sign it. */
    PROPOSED,
    /** Signed by the client; no session was booked yet. */
    ACCEPTED,
    /** Being carried out. */
    ACTIVE,
    /** Carried out to its end, or its goals are reached. */
    COMPLETED,
    /** Ended early, with a reason. */
    STOPPED;

    /** Whether the client signed it and it has not ended: its sessions may be booked, and it is changed by a revision. */
    public boolean isUnderWay() {
        return this == ACCEPTED || this == ACTIVE;
    }

    public boolean hasEnded() {
        return this == COMPLETED || this == STOPPED;
    }
}
