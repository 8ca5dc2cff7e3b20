package org.knotwise.shared;

/**
 * The record is archived, so it is only read. Thrown to those who may know of the record; screens show it as a sentence.
 */
public class RecordArchived extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordArchived() {
        super("The record is archived");
    }

    /** Why nothing was changed, for a person to read. */
    public Refusal refusal() {
        return Refusal.of("client.archivedReadOnly");
    }
}
