package org.knotwise.identity;

/** What one may do, as the rows of the table of rights; {@link AccessMatrix} says who holds which. */
public enum Right {
    /** Read settings, rooms, services, accounts and roles. */
    SETTINGS_READ,
    /** Change settings, rooms, services, accounts and roles. */
    SETTINGS_WRITE,
    /** Know names and when colleagues work, as every member of staff must to do their work. */
    STAFF_READ,
    /** Read contact details and that a client exists. */
    CONTACT_READ(true),
    /** Create a client and change contact details. */
    CONTACT_WRITE,
    /** Bring in a whole list of clients. */
    CLIENT_IMPORT,
    /** Give a client an account for the portal. */
    PORTAL_INVITE,
    /** Choose the therapist of a client, the own or another one. */
    CLIENT_ASSIGN,
    /** Archive a client, and bring one back. */
    CLIENT_ARCHIVE(true),
    /** Make one record of two that are the same person's, and undo it. */
    CLIENT_MERGE(true),
    /** Read when a client comes. */
    APPOINTMENT_READ(true),
    /** Book, move and cancel for a client. */
    APPOINTMENT_BOOK,
    /** Take or refuse a time that was offered to a client who waits: the client alone, or staff in the client’s words. */
    OFFER_ANSWER,
    /** See what people outside were told and what they could not be, and have it tried again. */
    NOTICES_SEE,
    /** Have one’s own calendar program read along when one comes; the client alone. */
    CALENDAR_FEED,
    /** Read knots, plans, pain and home care. */
    CLINICAL_READ(true),
    /** Write knots, plans, pain and home care. */
    CLINICAL_WRITE,
    /** Draw where it hurts: the client alone, or the therapist with the client. */
    PAIN_DRAW,
    /**
     * Answer what is asked before a treatment, such as on one's health, and consent to it: the client alone, or the therapist
     * with the client.
     */
    HEALTH_ANSWER,
    /** Report how it goes and what was done at home: the client alone, or the therapist in the client’s words. */
    CARE_REPORT,
    /** Book, move and cancel one's own appointments, within the rules of the practice. */
    OWN_BOOKING,
    /** Read what a client and the care team write to each other. */
    MESSAGE_READ(true),
    /** Write messages: the client to the care team, or the care team to the client. */
    MESSAGE_WRITE,
    /** Read what therapists noted at a visit; never the client. */
    NOTE_READ(true),
    /** Chart a visit, sign its note, amend it. */
    NOTE_WRITE,
    /** Sign a plan that was proposed to oneself. */
    PLAN_ACCEPT,
    /** See and end follow-ups that only ask to book. */
    FOLLOW_UP,
    /** See figures of a caseload. */
    CASELOAD_READ;

    private final boolean holdsOnArchived;

    /** A right that changes something, as nearly all do: an archived record refuses it. */
    Right() {
        this(false);
    }

    Right(boolean holdsOnArchived) {
        this.holdsOnArchived = holdsOnArchived;
    }

    /** Whether it can be used on an archived record; those that only read can, and those over the status itself. */
    public boolean holdsOnArchived() {
        return holdsOnArchived;
    }
}
