package org.knotwise.outbox;

/** How far a notice is. */
public enum NoticeState {
    /** It is not due yet, waits for the next try, or for its channel to be set up. */
    WAITING,
    /** Somebody is sending it. */
    SENDING,
    /** It was handed to the mail server or the gateway. */
    SENT,
    /** When it was due there was nothing to tell any more, or nobody to tell it to and no need to call. */
    MOOT,
    /** The recipient agreed to no channel or has no address, and should be called. */
    UNREACHABLE,
    /** It was tried for hours, or was refused for good. */
    FAILED
}
