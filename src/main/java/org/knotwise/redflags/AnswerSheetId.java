package org.knotwise.redflags;

import java.util.UUID;

/** A sheet of answers. */
public record AnswerSheetId(UUID value) {

    public static AnswerSheetId random() {
        return new AnswerSheetId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
