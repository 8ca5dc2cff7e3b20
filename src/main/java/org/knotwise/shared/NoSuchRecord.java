package org.knotwise.shared;

/**
 * There is no such record, or the person who asks may not know that there is: both answer alike, on purpose.
 */
public final class NoSuchRecord extends RuntimeException {

    public NoSuchRecord() {
        super("No such record");
    }
}
