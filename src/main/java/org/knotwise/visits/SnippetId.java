package org.knotwise.visits;

import java.util.UUID;

/** A text snippet. */
public record SnippetId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
