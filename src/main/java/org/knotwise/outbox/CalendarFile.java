package org.knotwise.outbox;

/**
 * An entry for the recipient's calendar (RFC 5545), by which the calendar puts an appointment in, moves it or takes it out.
 *
 * @param method of RFC 5546
 * @param content the whole file
 */
public record CalendarFile(Method method, String content) {

    /** What the recipient's calendar is to do. */
    public enum Method {
        /** Put it in, or where it is. */
        REQUEST,
        /** Take it out. */
        CANCEL
    }
}
