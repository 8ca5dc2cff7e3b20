package org.knotwise.documents;

/** What a document is about. */
public enum DocumentKind {
    /** A letter that sends the client here. */
    REFERRAL,
    /** A letter of ours to a physician, which waits for an answer. */
    LETTER,
    /** Findings of somebody else, such as imaging. */
    REPORT,
    /** Something that was signed. */
    CONSENT,
    /** A picture, such as of posture or a desk. */
    PHOTO,
    /** Anything else. */
    OTHER
}
