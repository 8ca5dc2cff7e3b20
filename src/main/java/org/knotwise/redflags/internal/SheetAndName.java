package org.knotwise.redflags.internal;

import org.knotwise.redflags.AnswerSheet;

/** A sheet with the name of whoever answered, as a query builds it. */
public record SheetAndName(SheetRow row, String name) {

    public AnswerSheet sheet() {
        return row.sheet(name);
    }
}
