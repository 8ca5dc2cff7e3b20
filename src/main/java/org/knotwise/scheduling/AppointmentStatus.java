package org.knotwise.scheduling;

/** How an appointment stands. */
public enum AppointmentStatus {
    /** Agreed, and not over. */
    BOOKED,
    /** Its visit was signed. */
    DONE,
    /** Called off; its time is free again. */
    CANCELLED,
    /** The client did not come. */
    MISSED;

    /** Whether it takes the time of its therapist, room and client. */
    public boolean isLive() {
        return this == BOOKED || this == DONE;
    }
}
