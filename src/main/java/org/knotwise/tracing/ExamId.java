package org.knotwise.tracing;

import java.util.UUID;

/** An entry of an exam list. */
public record ExamId(UUID value) {

    public static ExamId random() {
        return new ExamId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
